import Synchronization

/// Hands out runs in small chunks, so that no core waits long for another.
final class RunQueue: Sendable {
  private let runs: Int
  private let chunk: Int
  private let handedOut = Atomic<Int>(0)
  private let finished = Atomic<Int>(0)

  init(runs: Int) {
    self.runs = runs
    chunk = max(1, min(500, runs / 16))
  }

  var chunkCount: Int { (runs + chunk - 1) / chunk }

  /// The next runs; nil where there are no more.
  func next() -> Range<Int>? {
    let first = handedOut.add(chunk, ordering: .relaxed).oldValue
    return first < runs ? first..<min(runs, first + chunk) : nil
  }

  /// Notes that so many are done; gives how many are by now.
  func finish(_ count: Int) -> Int { finished.add(count, ordering: .relaxed).newValue }
}
