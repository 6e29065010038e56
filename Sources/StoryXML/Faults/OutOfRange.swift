import StoryModel

extension Diagnostic.Code {
  static let outOfRange = Diagnostic.Code(26, "out-of-range")
}

extension Diagnostic {
  static func minAboveMax(_ range: SourceRange, min: Int64, max: Int64) -> Diagnostic {
    Diagnostic(
      .outOfRange, at: range,
      Words(
        "the largest value, \(max), is below the smallest, \(min)",
        nl: "de grootste waarde, \(max), ligt onder de kleinste, \(min)"),
      help: Words(
        "Make 'max' at least \(min), or 'min' smaller.", nl: "Maak 'max' minstens \(min), of 'min' kleiner."))
  }

  static func initialOutOfRange(_ range: SourceRange, _ initial: Int64, allowed: ClosedRange<Int64>)
    -> Diagnostic
  {
    Diagnostic(
      .outOfRange, at: range,
      Words(
        "\(initial) lies outside \(allowed.lowerBound) to \(allowed.upperBound)",
        nl: "\(initial) ligt niet tussen \(allowed.lowerBound) en \(allowed.upperBound)"),
      help: Words(
        "Write an initial value from \(allowed.lowerBound) to \(allowed.upperBound).",
        nl: "Schrijf een beginwaarde van \(allowed.lowerBound) tot en met \(allowed.upperBound)."))
  }

  static func lengthOutOfRange(_ range: SourceRange, _ length: Int64, allowed: ClosedRange<Int64>)
    -> Diagnostic
  {
    Diagnostic(
      .outOfRange, at: range,
      Words(
        "a text of at most \(length) characters cannot be asked for",
        nl: "om een tekst van hoogstens \(length) tekens kun je niet vragen"),
      help: Words(
        "Write a length from \(allowed.lowerBound) to \(allowed.upperBound).",
        nl: "Schrijf een lengte van \(allowed.lowerBound) tot en met \(allowed.upperBound)."))
  }
}
