import StoryModel

extension Diagnostic.Code {
  static let missingAlternative = Diagnostic.Code(23, "missing-alternative")
}

extension Diagnostic {
  static func missingAlternative(_ tag: StartTag) -> Diagnostic {
    Diagnostic(
      .missingAlternative, at: tag.opening,
      "this <\(tag.element.name)> has no text for those who cannot see it",
      help: "Say in 'alt' what can be seen, in a short sentence.")
  }
}
