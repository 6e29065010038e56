package import Onboarding
package import StoryModel
import Synchronization

/// A clock that stands still until a test moves it.
package final class HandClock: Sendable {
  private let seconds: Mutex<Int64>

  /// Monday 23 November 2026, 09:00 in Amsterdam, unless told otherwise.
  package init(_ seconds: Int64 = 1_795_420_800) { self.seconds = Mutex(seconds) }

  package func advance(days: Int64 = 0, seconds more: Int64 = 0) {
    seconds.withLock { $0 += days * 86_400 + more }
  }

  package var now: Instant { Instant(seconds: seconds.withLock { $0 }) }

  package var wall: WallClock { WallClock { self.now } }
}
