import StoryModel

/// A date as people and spreadsheets write it here.
enum WrittenDate {
  /// Reads `2026-11-02`, `2-11-2026`, `02-11-2026` and `2/11/2026`: the day before the month.
  ///
  /// Nil for anything else, and where the calendar has no such day.
  static func read(_ text: String) -> CalendarDate? {
    if let date = CalendarDate(text) { return date }
    let separator: Character = text.contains("/") ? "/" : "-"
    let parts = text.split(separator: separator, omittingEmptySubsequences: false)
    guard parts.count == 3, (1...2).contains(parts[0].utf8.count), (1...2).contains(parts[1].utf8.count),
      parts[2].utf8.count == 4, parts.allSatisfy({ $0.utf8.allSatisfy(Names.isDigit) }),
      let day = Int(parts[0]), let month = Int(parts[1]), let year = Int(parts[2])
    else { return nil }
    return CalendarDate(year: year, month: month, day: day)
  }
}
