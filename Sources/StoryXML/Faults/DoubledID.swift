import StoryModel

extension Diagnostic.Code {
  static let doubledID = Diagnostic.Code(11, "doubled-id")
}

extension Diagnostic {
  /// Within one enumeration or one persona; ids of the whole story are compared later.
  static func doubledID(_ id: Located<some Identifier>, of element: Element, in owner: Element) -> Diagnostic
  {
    Diagnostic(
      .doubledID, at: id.range,
      Words(
        "this <\(owner.name)> has a <\(element.name)> '\(Excerpt.of(id.value.text.utf8))' already",
        nl: "deze <\(owner.name)> heeft al een <\(element.name)> '\(Excerpt.of(id.value.text.utf8))'"),
      help: Words("Give it another name.", nl: "Geef deze een andere naam."))
  }
}
