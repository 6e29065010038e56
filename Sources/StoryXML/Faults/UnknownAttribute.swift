import StoryModel

extension Diagnostic.Code {
  static let unknownAttribute = Diagnostic.Code(6, "unknown-attribute")
}

extension Diagnostic {
  static func unknownAttribute(_ attribute: StartTag.Attribute, of tag: StartTag, language: Language)
    -> Diagnostic
  {
    let range = attribute.name
    let name = Excerpt.of(tag.source[Int(range.start)..<Int(range.end)])
    let known = language.rules[tag.element]?.attributes.map(\.attribute.name) ?? []
    let question =
      known.contains("xml:" + name)
      ? Suggestion.question("xml:\(name)") : Suggestion.question(for: name, among: known)
    let choice =
      known.isEmpty
      ? Words("<\(tag.element.name)> has no attributes.", nl: "<\(tag.element.name)> heeft geen attributen.")
      : Words(
        "<\(tag.element.name)> may have: \(known.joined(separator: ", ")).",
        nl: "Wat <\(tag.element.name)> mag hebben: \(known.joined(separator: ", ")).")
    return Diagnostic(
      .unknownAttribute, at: range,
      Words(
        "<\(tag.element.name)> has no attribute '\(name)'",
        nl: "<\(tag.element.name)> heeft geen attribuut '\(name)'"),
      help: question + choice)
  }
}
