import StoryModel

extension StoryCheck {
  /// A finding of this check.
  static func finding(at range: SourceRange, _ message: Words, help: Words) -> Diagnostic {
    Diagnostic(code, at: range, message, help: help)
  }

  /// "It has 'a', 'b' and 'c'.", or what to say where there is nothing to name; long lists are cut.
  static func listing(
    _ known: some BidirectionalCollection<String>, none: Words, before words: Words
  ) -> Words {
    guard let last = known.last else { return none }
    let space = Words(inBoth: " ")
    guard known.count > 1 else { return words + space + Words(inBoth: "'\(last)'.") }
    let isCut = known.count > 8
    let shown = known.prefix(8).dropLast(isCut ? 0 : 1)
    let quoted = Words(inBoth: shown.map { "'\($0)'" }.joined(separator: ", "))
    let rest =
      isCut
      ? Words(" and \(known.count - 8) more.", nl: " en nog \(known.count - 8).")
      : Words(" and '\(last)'.", nl: " en '\(last)'.")
    return words + space + quoted + rest
  }
}
