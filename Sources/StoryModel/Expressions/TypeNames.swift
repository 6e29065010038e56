/// Types in the author's words.
extension Words {
  package static let yesOrNo = Words("yes or no", nl: "ja of nee")
  package static let wholeNumber = Words("a whole number", nl: "een geheel getal")
  package static let wholeNumbers = Words("whole numbers", nl: "gehele getallen")
  package static let text = Words("text", nl: "tekst")
  package static let date = Words("a date", nl: "een datum")
  package static let daysLong = Words("a duration in days", nl: "een duur in dagen")
  package static let hoursLong = Words("a duration in hours", nl: "een duur in uren")

  /// One of an enumeration's values.
  package static func value(of variable: VariableName) -> Words {
    Words("a value of '\(variable)'", nl: "een waarde van '\(variable)'")
  }
}
