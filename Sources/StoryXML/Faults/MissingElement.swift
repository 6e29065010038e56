import StoryModel

extension Diagnostic.Code {
  static let missingElement = Diagnostic.Code(8, "missing-element")
}

extension Diagnostic {
  static func missingElement(_ element: Element, in parent: OpenElement) -> Diagnostic {
    Diagnostic(
      .missingElement, at: parent.opening,
      Words(
        "<\(parent.element.name)> holds no <\(element.name)>",
        nl: "in <\(parent.element.name)> staat geen <\(element.name)>"),
      help: Words(
        "Put \("aeio".contains(element.name.prefix(1)) ? "an" : "a") <\(element.name)> in it.",
        nl: "Zet er een <\(element.name)> in."))
  }

  static func missingText(_ element: OpenElement) -> Diagnostic {
    Diagnostic(
      .missingElement, at: element.opening,
      Words("<\(element.element.name)> has no text", nl: "<\(element.element.name)> heeft geen tekst"),
      help: Words(
        "Write the text between <\(element.element.name)> and </\(element.element.name)>.",
        nl: "Schrijf de tekst tussen <\(element.element.name)> en </\(element.element.name)>."))
  }
}
