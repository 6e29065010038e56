import StoryModel

extension Diagnostic.Code {
  static let outOfRange = Diagnostic.Code(26, "out-of-range")
}

extension Diagnostic {
  static func minAboveMax(_ range: SourceRange, min: Int64, max: Int64) -> Diagnostic {
    Diagnostic(
      .outOfRange, at: range, "the largest value, \(max), is below the smallest, \(min)",
      help: "Make 'max' at least \(min), or 'min' smaller.")
  }

  static func initialOutOfRange(_ range: SourceRange, _ initial: Int64, allowed: ClosedRange<Int64>)
    -> Diagnostic
  {
    Diagnostic(
      .outOfRange, at: range, "\(initial) lies outside \(allowed.lowerBound) to \(allowed.upperBound)",
      help: "Write an initial value from \(allowed.lowerBound) to \(allowed.upperBound).")
  }

  static func lengthOutOfRange(_ range: SourceRange, _ length: Int64, allowed: ClosedRange<Int64>)
    -> Diagnostic
  {
    Diagnostic(
      .outOfRange, at: range, "a text of at most \(length) characters cannot be asked for",
      help: "Write a length from \(allowed.lowerBound) to \(allowed.upperBound).")
  }
}
