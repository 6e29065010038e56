import Foundation
package import StoryModel

/// The time zone in which the employees' days begin and end.
package struct LocalZone: Sendable {
  private let zone: TimeZone

  /// Nil where there is no such zone (`Europe/Amsterdam`).
  package init?(_ identifier: String) {
    guard let zone = TimeZone(identifier: identifier) else { return nil }
    self.zone = zone
  }

  private init(_ zone: TimeZone) { self.zone = zone }

  /// Europe/Amsterdam; Greenwich where the machine has no time zones at all.
  package static let amsterdam = LocalZone("Europe/Amsterdam") ?? LocalZone(.gmt)

  /// Seconds to add to UTC at that instant.
  package func offset(at instant: Instant) -> Int {
    zone.secondsFromGMT(for: Date(timeIntervalSince1970: TimeInterval(instant.seconds)))
  }

  /// The day at that instant; nil outside the years 1900 to 2199, which no story is told in.
  package func date(of instant: Instant) -> CalendarDate? {
    guard Self.told.contains(instant.seconds) else { return nil }
    let local = instant.seconds + Int64(offset(at: instant))
    let day = (local >= 0 ? local : local - 86_399) / 86_400
    return CalendarDate(day: day).flatMap { Self.tells($0) ? $0 : nil }
  }

  /// `2026-11-23T09:00:00+01:00`, as reports and files have it.
  package func iso8601(_ instant: Instant) -> String {
    let offset = offset(at: instant)
    let local = instant.seconds + Int64(offset)
    let second = ((local % 86_400) + 86_400) % 86_400
    guard let date = CalendarDate(day: (local - second) / 86_400) else { return "" }
    let minutes = abs(offset) / 60
    return "\(date)T\(two(second / 3600)):\(two(second / 60 % 60)):\(two(second % 60))"
      + "\(offset < 0 ? "-" : "+")\(two(Int64(minutes / 60))):\(two(Int64(minutes % 60)))"
  }

  /// Whether the engine may see the date: the years 1900 to 2199.
  package static func tells(_ date: CalendarDate) -> Bool { (1900...2199).contains(date.parts.year) }

  /// The years 1900 to 2199 with a day to spare on both sides, in seconds.
  private static let told: ClosedRange<Int64> = -2_209_075_200...7_258_204_800

  private func two(_ number: Int64) -> String { number < 10 ? "0\(number)" : "\(number)" }
}
