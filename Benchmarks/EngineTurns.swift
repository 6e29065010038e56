import Foundation
import StoryEngine
import StoryModel
import StoryXML

/// Turns of the engine on one core, nothing saved: an employee who picks the options in turn.
enum EngineTurns {
  static let count = 1_000_000

  static func measure(storyAt path: String) throws {
    let bytes = try [UInt8](Data(contentsOf: URL(filePath: path)))
    let source = SourceText(path: path, bytes: bytes)
    guard let story = StoryReader.compile(source, cast: Cast([])).value else { throw Bench.Usage() }
    let engine = StoryEngine(flow: story.flow)
    let environment = Environment(now: Instant(seconds: 1_795_420_800), today: .epoch)
    var state = engine.newTour(seed: 1)
    _ = engine.advance(&state, with: .begin, in: environment)

    var waiting = engine.present(state, in: environment)
    var turns = 0
    let start = processorTime()
    while turns < count {
      guard case .waiting(let beat)? = waiting.last, case .choose(_, let options) = beat.kind else {
        guard case .turn(let told, _) = engine.advance(&state, with: .begin, in: environment) else { break }
        waiting = told
        continue
      }
      let option = options[turns % options.count].id
      guard case .turn(let told, _) = engine.advance(&state, with: .option(option), in: environment) else {
        break
      }
      waiting = told
      turns += 1
    }
    let seconds = processorTime() - start
    print("turns \(turns) seconds \(seconds)")
  }

  /// Processor time of this process, in seconds.
  static func processorTime() -> Double {
    var time = timespec()
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time)
    return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
  }
}
