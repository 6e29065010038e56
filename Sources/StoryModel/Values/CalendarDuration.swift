/// A length of time as the story language writes it: `P14D` and `P2W` in whole days, `PT4H` in hours.
package struct CalendarDuration: Hashable, Comparable, Sendable {
  /// What a length is counted in.
  package enum Unit: Hashable, Sendable {
    case days
    case hours
  }

  /// How many units.
  package let amount: Int32
  package let unit: Unit

  /// A length of so many units; weeks count as seven days.
  package init(_ amount: Int32, _ unit: Unit) {
    self.amount = amount
    self.unit = unit
  }

  /// Parses `P14D`, `P2W`, `P1W3D` and `PT4H`; nil for anything else, and for more than seven digits.
  package init?(_ text: some StringProtocol) {
    var rest = Substring(text).utf8
    guard rest.popFirst() == UInt8(ascii: "P") else { return nil }
    if rest.first == UInt8(ascii: "T") {
      rest.removeFirst()
      guard let hours = Self.number(before: UInt8(ascii: "H"), in: &rest), rest.isEmpty else { return nil }
      self.init(hours, .hours)
    } else {
      let weeks = Self.number(before: UInt8(ascii: "W"), in: &rest)
      let days = Self.number(before: UInt8(ascii: "D"), in: &rest)
      guard rest.isEmpty, weeks != nil || days != nil else { return nil }
      self.init((weeks ?? 0) * 7 + (days ?? 0), .days)
    }
  }

  /// The length in hours; a day has 24 of them.
  package var hours: Int64 { Int64(amount) * (unit == .days ? 24 : 1) }

  package static func == (a: CalendarDuration, b: CalendarDuration) -> Bool { a.hours == b.hours }
  package static func < (a: CalendarDuration, b: CalendarDuration) -> Bool { a.hours < b.hours }
  package func hash(into hasher: inout Hasher) { hasher.combine(hours) }

  /// Takes digits and the unit's letter off the front; leaves `rest` alone where they do not stand there.
  private static func number(before letter: UInt8, in rest: inout Substring.UTF8View) -> Int32? {
    let digits = rest.prefix(while: Names.isDigit)
    guard !digits.isEmpty, digits.count <= 7, rest.dropFirst(digits.count).first == letter else { return nil }
    rest = rest.dropFirst(digits.count + 1)
    return Int32(Substring(digits))
  }
}
