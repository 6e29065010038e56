import StoryModel

extension Diagnostic.Code {
  static let missingID = Diagnostic.Code(13, "missing-id", .warning)
}

extension Diagnostic {
  static func missingID(_ tag: StartTag) -> Diagnostic {
    Diagnostic(
      .missingID, at: tag.opening,
      [.option, .answer, .vary, .varyCase, .textVary, .textCase, .visit, .end].contains(tag.element)
        ? "this <\(tag.element.name)> has no id"
        : "the story waits at this <\(tag.element.name)>, and it has no id",
      help:
        "Give it an id that stays the same when the story changes, so that everybody is found again there.")
  }
}
