import StoryModel

extension Diagnostic.Code {
  static let badID = Diagnostic.Code(14, "bad-id")
}

extension Diagnostic {
  static func badID(_ attribute: StartTag.Attribute, named name: Attribute) -> Diagnostic {
    Diagnostic(
      .badID, at: attribute.value,
      attribute.bytes.isEmpty
        ? "the attribute '\(name.name)' is empty" : "'\(attribute.text)' cannot be used as a name",
      help: "Begin with a letter from a to z; then come letters, digits, - and _ only.")
  }
}
