import StoryModel

extension Diagnostic.Code {
  static let missingElement = Diagnostic.Code(8, "missing-element")
}

extension Diagnostic {
  static func missingElement(_ element: Element, in parent: OpenElement) -> Diagnostic {
    Diagnostic(
      .missingElement, at: parent.opening, "<\(parent.element.name)> holds no <\(element.name)>",
      help: "Put \(element == .option ? "an" : "a") <\(element.name)> in it.")
  }

  static func missingText(_ element: OpenElement) -> Diagnostic {
    Diagnostic(
      .missingElement, at: element.opening, "<\(element.element.name)> has no text",
      help: "Write the text between <\(element.element.name)> and </\(element.element.name)>.")
  }
}
