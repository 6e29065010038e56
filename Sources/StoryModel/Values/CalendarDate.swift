/// A day in the Gregorian calendar, years 1 to 9999; no time zone, no instant.
package struct CalendarDate: Hashable, Comparable, Sendable {
  /// Days since 1 January 1970.
  package let day: Int32

  /// The first and the last day there is: 1 January 1 and 31 December 9999.
  package static let range: ClosedRange<Int64> = -719_162...2_932_896

  /// Nil outside the years 1 to 9999.
  package init?(day: Int64) {
    guard Self.range.contains(day) else { return nil }
    self.day = Int32(day)
  }

  /// Nil where the calendar has no such day.
  package init?(year: Int, month: Int, day: Int) {
    guard (1...9999).contains(year), (1...12).contains(month), day >= 1,
      day <= Self.days(inMonth: month, of: year)
    else { return nil }
    // Counted in eras of 400 years that begin in March, so that the leap day comes last.
    let shifted = month <= 2 ? year - 1 : year
    let era = shifted / 400
    let yearOfEra = shifted - era * 400
    let dayOfYear = (153 * ((month + 9) % 12) + 2) / 5 + day - 1
    let dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
    self.init(day: Int64(era * 146_097 + dayOfEra - 719_468))
  }

  /// Parses `2026-01-31`; nil for anything else.
  package init?(_ text: some StringProtocol) {
    let parts = text.split(separator: "-", omittingEmptySubsequences: false)
    guard parts.count == 3, parts[0].utf8.count == 4, parts[1].utf8.count == 2, parts[2].utf8.count == 2,
      parts.allSatisfy({ $0.utf8.allSatisfy(Names.isDigit) }),
      let year = Int(parts[0]), let month = Int(parts[1]), let day = Int(parts[2])
    else { return nil }
    self.init(year: year, month: month, day: day)
  }

  package static func < (a: CalendarDate, b: CalendarDate) -> Bool { a.day < b.day }

  /// Year, month (1 to 12) and day of the month.
  package var parts: (year: Int, month: Int, day: Int) {
    let days = Int(day) + 719_468
    let era = days / 146_097
    let dayOfEra = days - era * 146_097
    let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let shiftedMonth = (5 * dayOfYear + 2) / 153
    let month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9
    let year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
    return (year, month, dayOfYear - (153 * shiftedMonth + 2) / 5 + 1)
  }

  private static func days(inMonth month: Int, of year: Int) -> Int {
    let isLeap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
    return month == 2 ? (isLeap ? 29 : 28) : [4, 6, 9, 11].contains(month) ? 30 : 31
  }
}

extension CalendarDate: CustomStringConvertible {
  /// `2026-01-31`.
  package var description: String {
    let (year, month, day) = parts
    return Self.padded(year, to: 4) + "-" + Self.padded(month, to: 2) + "-" + Self.padded(day, to: 2)
  }

  private static func padded(_ number: Int, to width: Int) -> String {
    let digits = String(number)
    return String(repeating: "0", count: max(0, width - digits.count)) + digits
  }
}

extension CalendarDate {
  /// 1 January 1970.
  package static let epoch = CalendarDate(unchecked: 0)

  private init(unchecked day: Int32) { self.day = day }
}
