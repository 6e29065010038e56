package import StoryModel

/// A week as ISO 8601 counts them: Monday to Sunday, week 1 has the year's first Thursday.
package struct CalendarWeek: Hashable, Comparable, Sendable, CustomStringConvertible {
  /// The year the week belongs to; around New Year not always the date's own.
  package let year: Int
  /// From 1 to 52 or 53.
  package let week: Int

  /// The week a date lies in.
  package init(of date: CalendarDate) {
    // 1 January 1970 was a Thursday; weekdays count from Monday.
    let weekday = (Int64(date.day) + 3) % 7
    let thursday = Int64(date.day) - (weekday < 0 ? weekday + 7 : weekday) + 3
    let year = CalendarDate(day: thursday)?.parts.year ?? date.parts.year
    let firstDay = CalendarDate(year: year, month: 1, day: 1).map { Int64($0.day) } ?? thursday
    self.year = year
    week = Int(thursday - firstDay) / 7 + 1
  }

  /// Parses `2026-W48`; nil for anything else.
  package init?(_ text: String) {
    let parts = text.split(separator: "-", omittingEmptySubsequences: false)
    guard parts.count == 2, parts[0].count == 4, parts[1].count == 3, parts[1].first == "W",
      let year = Int(parts[0]), let week = Int(parts[1].dropFirst()), (1...53).contains(week)
    else { return nil }
    self.year = year
    self.week = week
  }

  /// `2026-W48`.
  package var description: String {
    let digits = String(year)
    return String(repeating: "0", count: max(0, 4 - digits.count)) + digits + (week < 10 ? "-W0" : "-W")
      + "\(week)"
  }

  package static func < (a: CalendarWeek, b: CalendarWeek) -> Bool { (a.year, a.week) < (b.year, b.week) }
}
