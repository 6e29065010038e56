import StoryModel

extension Diagnostic.Code {
  static let missingAlternative = Diagnostic.Code(23, "missing-alternative")
}

extension Diagnostic {
  static func missingAlternative(_ tag: StartTag) -> Diagnostic {
    Diagnostic(
      .missingAlternative, at: tag.opening,
      Words(
        "this <\(tag.element.name)> has no text for those who cannot see it",
        nl: "deze <\(tag.element.name)> heeft geen tekst voor wie niet kan zien"),
      help: Words(
        "Say in 'alt' what can be seen, in a short sentence.",
        nl: "Vertel in 'alt' in een korte zin wat er te zien is."))
  }
}
