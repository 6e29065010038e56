package import Authoring
package import StoryModel

/// An instant as it was called somewhere.
package struct ZonedTime: Hashable, Sendable {
  /// The point in time itself.
  package let instant: Instant
  /// `2026-11-23T09:00:00+01:00`.
  package let iso8601: String

  /// An instant as clocks in the zone show it.
  package init(_ instant: Instant, in zone: LocalZone) {
    self.instant = instant
    iso8601 = zone.iso8601(instant)
  }
}
