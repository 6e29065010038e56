import StoryModel

extension Diagnostic.Code {
  static let missingID = Diagnostic.Code(13, "missing-id", .warning)
}

extension Diagnostic {
  static func missingID(_ tag: StartTag) -> Diagnostic {
    Diagnostic(
      .missingID, at: tag.opening,
      [.option, .answer, .vary, .varyCase, .textVary, .textCase, .visit, .end].contains(tag.element)
        ? Words("this <\(tag.element.name)> has no id", nl: "deze <\(tag.element.name)> heeft geen id")
        : Words(
          "the story waits at this <\(tag.element.name)>, and it has no id",
          nl: "het verhaal wacht bij deze <\(tag.element.name)>, en die heeft geen id"),
      help: Words(
        "Give it an id that stays the same when the story changes, so that everybody is found again there.",
        nl:
          "Geef er een id aan die gelijk blijft als het verhaal verandert: zo raakt niemand zijn plek kwijt.")
    )
  }
}
