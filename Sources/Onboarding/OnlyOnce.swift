package import StoryModel
import Synchronization

/// What is to happen once, however often it is asked for: who asks while the first is busy waits for that one, and does
/// nothing after it.
///
/// In memory, and for a while: the key alone is kept.
package final class OnlyOnce<Key: Hashable & Sendable>: Sendable {
  private enum Entry: Sendable {
    /// Somebody is at it, and these wait.
    case busy([CheckedContinuation<Void, Never>])
    case done(Instant)
  }

  private enum Claim {
    /// It is the caller's to do.
    case taken
    case busy
    case done
  }

  private struct Memory: Sendable {
    var entries: [Key: Entry] = [:]
    /// From how many on it is worth looking for those whose time is over.
    var many = 64

    /// Lets go of those whose time is over, as soon as there are twice as many as were left the last time: so none is
    /// looked at often, however many there are.
    mutating func sweep(_ now: Instant, _ lifetime: Int64) {
      guard entries.count >= many else { return }
      entries = entries.filter { entry in
        guard case .done(let at) = entry.value else { return true }
        return now.seconds - at.seconds < lifetime
      }
      many = max(64, 2 * entries.count)
    }
  }

  private let lifetime: Int64
  private let memory = Mutex(Memory())

  /// - Parameter lifetime: how long it is known that something was done, in seconds.
  package init(lifetime: Int64) { self.lifetime = lifetime }

  /// How many keys are kept.
  var count: Int { memory.withLock { $0.entries.count } }

  /// Does it, unless it was done under this key.
  ///
  /// - Parameters:
  ///   - key: what makes it the same.
  ///   - now: the present instant.
  ///   - work: what is to be done. Where it throws, it was not done: who waits or comes next tries anew.
  /// - Throws: what `work` throws, to the one who did it.
  package func run<Failure: Error>(
    _ key: Key, now: Instant, _ work: () async throws(Failure) -> Void
  ) async throws(Failure) {
    while true {
      switch claim(key, now: now) {
      case .done: return
      case .busy: await wait(for: key)
      case .taken:
        do throws(Failure) {
          try await work()
        } catch {
          settle(key, nil)
          throw error
        }
        return settle(key, .done(now))
      }
    }
  }

  private func claim(_ key: Key, now: Instant) -> Claim {
    memory.withLock { memory in
      switch memory.entries[key] {
      case .busy?: return .busy
      case .done(let at)? where now.seconds - at.seconds < lifetime: return .done
      case .done?, nil:
        memory.sweep(now, lifetime)
        memory.entries[key] = .busy([])
        return .taken
      }
    }
  }

  private func wait(for key: Key) async {
    await withCheckedContinuation { continuation in
      let waits = memory.withLock { memory in
        guard case .busy(let others)? = memory.entries[key] else { return false }
        memory.entries[key] = .busy(others + [continuation])
        return true
      }
      // It was done in between.
      if !waits { continuation.resume() }
    }
  }

  private func settle(_ key: Key, _ entry: Entry?) {
    let waiting = memory.withLock { memory -> [CheckedContinuation<Void, Never>] in
      defer { memory.entries[key] = entry }
      guard case .busy(let waiting)? = memory.entries[key] else { return [] }
      return waiting
    }
    for each in waiting { each.resume() }
  }
}
