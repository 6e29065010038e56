import Onboarding
import StoryModel
import Synchronization

/// The time in a played story: the machine's, or one that stands still, and moves on when time is let pass.
final class PlayedTime: Sendable {
  private let start: Instant?
  private let passed = Mutex<Int64>(0)

  /// Where `start` is given, the time stands still there.
  init(from start: Instant?) { self.start = start }

  var clock: WallClock {
    WallClock {
      let now = self.start ?? WallClock.system.now()
      return Instant(seconds: now.seconds + self.passed.withLock { $0 })
    }
  }

  func pass(_ duration: CalendarDuration) { passed.withLock { $0 += duration.hours * 3600 } }
}
