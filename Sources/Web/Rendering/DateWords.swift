import StoryModel

/// Dates as people write them.
struct DateWords {
  private let months: [String]
  /// From Monday.
  private let weekdays: [String]
  /// Stands before a weekday within a sentence.
  private let on: String
  private let lowersWeekdays: Bool

  init(_ language: String) {
    self = language == "en" ? .english : .dutch
  }

  private init(months: [String], weekdays: [String], on: String, lowersWeekdays: Bool) {
    self.months = months
    self.on = on
    self.lowersWeekdays = lowersWeekdays
    self.weekdays = weekdays
  }

  /// "24 november 2026".
  func date(_ date: CalendarDate) -> String { "\(dayAndMonth(date)) \(date.parts.year)" }

  /// "Maandag 23 november".
  func day(_ date: CalendarDate) -> String { "\(weekdays[weekday(date)]) \(dayAndMonth(date))" }

  /// "op maandag 23 november", with the year where that is another one than today's.
  func onDay(_ date: CalendarDate, from today: CalendarDate) -> String {
    let day = day(date)
    let year = date.parts.year == today.parts.year ? "" : " \(date.parts.year)"
    return "\(on) \(lowersWeekdays ? day.lowercased() : day)\(year)"
  }

  func stamp(_ date: CalendarDate) -> DayStamp { DayStamp(iso: date.description, text: self.date(date)) }

  private func dayAndMonth(_ date: CalendarDate) -> String {
    "\(date.parts.day) \(months[date.parts.month - 1])"
  }

  /// 0 is Monday; 1 January 1970 was a Thursday.
  private func weekday(_ date: CalendarDate) -> Int {
    let day = (Int(date.day) + 3) % 7
    return day < 0 ? day + 7 : day
  }

  private static let dutch = DateWords(
    months: [
      "januari", "februari", "maart", "april", "mei", "juni", "juli", "augustus", "september", "oktober",
      "november", "december",
    ],
    weekdays: ["Maandag", "Dinsdag", "Woensdag", "Donderdag", "Vrijdag", "Zaterdag", "Zondag"], on: "op",
    lowersWeekdays: true)

  private static let english = DateWords(
    months: [
      "January", "February", "March", "April", "May", "June", "July", "August", "September", "October",
      "November", "December",
    ],
    weekdays: ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"], on: "on",
    lowersWeekdays: false)
}
