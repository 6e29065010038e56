import FoundationEssentials
package import StoryModel

/// Where the time comes from: the machine's clock, or one that a test or `--at` moves by hand.
package struct WallClock: Sendable {
  /// Gives the present instant.
  package let now: @Sendable () -> Instant

  /// A clock that shows what the closure gives.
  package init(_ now: @escaping @Sendable () -> Instant) { self.now = now }

  /// The machine's clock.
  package static let system = WallClock {
    Instant(seconds: Int64(Date().timeIntervalSince1970.rounded(.down)))
  }
}
