import StoryModel

extension Diagnostic.Code {
  static let missingAttribute = Diagnostic.Code(7, "missing-attribute")
}

extension Diagnostic {
  static func missingAttribute(_ attribute: Attribute, _ form: Rule.Form, of tag: StartTag) -> Diagnostic {
    if case .alternative = form { return .missingAlternative(tag) }
    return Diagnostic(
      .missingAttribute, at: tag.opening, "<\(tag.element.name)> needs the attribute '\(attribute.name)'",
      help: "Write <\(tag.element.name) \(attribute.name)=\"\(form.example)\">.")
  }
}

extension Rule.Form {
  /// Something to put between the quotes, for a help text.
  fileprivate var example: String {
    switch self {
    case .text, .expression: "…"
    case .id, .reference: "a-name"
    case .boolean: "true"
    case .integer(let range): String(Swift.min(range.upperBound, 10))
    case .word(let words): words.list.first ?? "…"
    case .language: "nl"
    case .path: "media/picture.svg"
    case .address: "https://…"
    case .alternative: "what can be seen"
    case .words: "a few words"
    case .duration: "P3D"
    case .timeOfDay: "08:00"
    }
  }
}
