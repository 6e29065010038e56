import Authoring
import StoryModel

extension LocalZone {
  /// `2026-11-23 09:00`, for people.
  func shortTime(_ instant: Instant) -> String {
    String(iso8601(instant).prefix(16)).replacing("T", with: " ")
  }
}
