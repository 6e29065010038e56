import StoryModel

extension Diagnostic.Code {
  static let missingAttribute = Diagnostic.Code(7, "missing-attribute")
}

extension Diagnostic {
  static func missingAttribute(_ attribute: Attribute, _ form: Rule.Form, of tag: StartTag) -> Diagnostic {
    if case .alternative = form { return .missingAlternative(tag) }
    func written(_ example: Words) -> Words {
      Words(
        "Write <\(tag.element.name) \(attribute.name)=\"\(example.english)\">.",
        nl: "Schrijf <\(tag.element.name) \(attribute.name)=\"\(example.dutch)\">.")
    }
    return Diagnostic(
      .missingAttribute, at: tag.opening,
      Words(
        "<\(tag.element.name)> needs the attribute '\(attribute.name)'",
        nl: "<\(tag.element.name)> kan niet zonder het attribuut '\(attribute.name)'"),
      help: written(form.example))
  }
}

extension Rule.Form {
  /// Something to put between the quotes, for a help text.
  fileprivate var example: StoryModel.Words {
    switch self {
    case .text, .expression: .init(inBoth: "…")
    case .id, .reference: .init("a-name", nl: "een-naam")
    case .boolean: .init(inBoth: "true")
    case .integer(let range): .init(inBoth: String(Swift.min(range.upperBound, 10)))
    case .word(let words): .init(inBoth: words.list.first ?? "…")
    case .language: .init(inBoth: "nl")
    case .path: .init(inBoth: "media/picture.svg")
    case .address: .init(inBoth: "https://…")
    case .alternative: .init("what can be seen", nl: "wat er te zien is")
    case .words: .init("a few words", nl: "een paar woorden")
    case .duration: .init(inBoth: "P3D")
    case .timeOfDay: .init(inBoth: "08:00")
    }
  }
}
