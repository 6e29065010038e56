import StoryModel

extension Diagnostic.Code {
  static let badID = Diagnostic.Code(14, "bad-id")
}

extension Diagnostic {
  static func badID(_ attribute: StartTag.Attribute, named name: Attribute) -> Diagnostic {
    Diagnostic(
      .badID, at: attribute.value,
      attribute.bytes.isEmpty
        ? Words("the attribute '\(name.name)' is empty", nl: "het attribuut '\(name.name)' is leeg")
        : Words(
          "'\(attribute.text)' cannot be used as a name", nl: "'\(attribute.text)' kan geen naam zijn"),
      help: Words(
        "Begin with a letter from a to z; then come letters, digits, - and _ only.",
        nl: "Begin met een letter van a tot z; daarna mogen alleen letters, cijfers, - en _ komen."))
  }
}
