import Foundation
import StoryEngine
import StoryModel
import StoryXML

/// Turns of the engine on one core, nothing saved: an employee who picks the options in turn, in a story that asks
/// nothing else.
enum EngineTurns {
  static let count = 1_000_000

  static func measure(storyAt path: String) throws {
    let engine = StoryEngine(flow: try flow(ofStoryAt: path))
    let environment = Environment(now: Instant(seconds: 1_795_420_800), today: .epoch)
    var state = engine.newTour(seed: 1)
    _ = engine.advance(&state, with: .begin, in: environment)

    var waiting = engine.present(state, in: environment)
    var turns = 0
    let start = processorTime()
    while turns < count {
      guard case .waiting(let beat)? = waiting.last, case .choose(_, let options) = beat.kind else {
        // Only where the tour is over; what waits for something else than a choice would end the measure at once.
        guard case .turn(let told, _) = engine.advance(&state, with: .begin, in: environment) else {
          throw Bench.Stuck()
        }
        waiting = told
        continue
      }
      let option = options[turns % options.count].id
      guard case .turn(let told, _) = engine.advance(&state, with: .option(option), in: environment) else {
        throw Bench.Stuck()
      }
      waiting = told
      turns += 1
    }
    let seconds = processorTime() - start
    print("turns \(turns) seconds \(seconds)")
  }

  static func flow(ofStoryAt path: String) throws -> Flow {
    let bytes = try [UInt8](Data(contentsOf: URL(filePath: path)))
    guard let story = StoryReader.compile(SourceText(path: path, bytes: bytes), cast: Cast([])).value else {
      throw Bench.Usage()
    }
    return story.flow
  }

  /// Processor time of this process, in seconds.
  static func processorTime() -> Double {
    var time = timespec()
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time)
    return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
  }
}
