import Foundation
import Onboarding
import StoryEngine
import StoryModel

/// Turns through everything that a page uses, each on disk before the next of the same employee begins.
enum DurableTurns {
  static func measure(in folder: String) async throws {
    let parallel = try await ParallelTours(in: folder)
    let onboarding = parallel.onboarding
    let start = ContinuousClock.now
    try await withThrowingTaskGroup { group in
      for tour in parallel.tours {
        group.addTask {
          for turn in 1...ParallelTours.turns {
            let option = turn.isMultiple(of: 2) ? "terug" : "door"
            let answered = try await onboarding.answer(tour, turn: turn, with: .option(OptionID(option)))
            guard case .turned = answered.outcome else { throw Bench.Usage() }
          }
        }
      }
      try await group.waitForAll()
    }
    let seconds = (ContinuousClock.now - start) / .seconds(1)
    print("turns \(ParallelTours.count * ParallelTours.turns) seconds \(seconds)")
  }
}
