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
      "this <\(owner.name)> has a <\(element.name)> '\(Excerpt.of(id.value.text.utf8))' already",
      help: "Give it another name.")
  }
}
