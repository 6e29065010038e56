import StoryModel

/// How a language writes booleans and dates: a plain table, the same on every machine.
struct Spelling: Sendable {
  let yes: String
  let no: String
  let months: [String]

  /// By the language's first part (`nl` of `nl-BE`); English where there is no table.
  static func of(_ language: String) -> Spelling {
    language.prefix { $0 != "-" }.lowercased() == "nl" ? dutch : english
  }

  func spell(_ flag: Bool) -> String { flag ? yes : no }

  /// `2 november 2026`.
  func spell(_ date: CalendarDate) -> String {
    let (year, month, day) = date.parts
    return "\(day) \(months[month - 1]) \(year)"
  }

  static let dutch = Spelling(
    yes: "ja", no: "nee",
    months: [
      "januari", "februari", "maart", "april", "mei", "juni", "juli", "augustus", "september", "oktober",
      "november", "december",
    ])

  static let english = Spelling(
    yes: "yes", no: "no",
    months: [
      "January", "February", "March", "April", "May", "June", "July", "August", "September", "October",
      "November", "December",
    ])
}
