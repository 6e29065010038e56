import StoryModel

extension Diagnostic.Code {
  static let unknownElement = Diagnostic.Code(5, "unknown-element")
}

extension Diagnostic {
  /// An element that may not stand where it stands; `opening` is its `<` and name.
  static func unknownElement(
    _ opening: SourceRange, in parent: Element, language: Language, isForeign: Bool,
    bytes: UnsafeBufferPointer<UInt8>
  ) -> Diagnostic {
    let name = name(opening, in: bytes)
    if isForeign { return foreignElement(opening, name: name) }
    let children = language.rules[parent]?.children.map(\.element.name) ?? []
    // What is known elsewhere is misplaced rather than misspelt.
    let home = language.home(ofElementNamed: name)
    let unclosed = name == parent.name ? "Perhaps </\(name)> is missing before it. " : ""
    let message = home == nil ? "there is no element <\(name)>" : "<\(name)> cannot stand in <\(parent.name)>"
    let choice =
      children.isEmpty
      ? "<\(parent.name)> holds no elements."
      : "<\(parent.name)> may hold: \(children.joined(separator: ", "))."
    return Diagnostic(
      .unknownElement, at: opening, message,
      help: unclosed + (home ?? Suggestion.question(forElement: name, among: children)) + choice)
  }

  /// One that may stand there once only.
  static func secondElement(_ opening: SourceRange, _ element: Element, in parent: Element) -> Diagnostic {
    let message = "this is a second <\(element.name)> in <\(parent.name)>"
    return Diagnostic(.unknownElement, at: opening, message, help: "Keep one of them.")
  }

  /// One that had to stand earlier.
  static func lateElement(
    _ opening: SourceRange, _ element: Element, after successor: Element
  ) -> Diagnostic {
    Diagnostic(
      .unknownElement, at: opening, "<\(element.name)> stands after <\(successor.name)>",
      help: "Move it up: it belongs before the first <\(successor.name)>.")
  }

  static func wrongRoot(
    _ opening: SourceRange, expected: Element, isForeign: Bool, bytes: UnsafeBufferPointer<UInt8>
  ) -> Diagnostic {
    let name = name(opening, in: bytes)
    if isForeign { return foreignElement(opening, name: name) }
    return Diagnostic(
      .unknownElement, at: opening,
      "the file begins with <\(name)>; <\(expected.name)> is expected",
      help: Suggestion.question(for: name, among: [expected.name])
        + "Put everything in one <\(expected.name)>.")
  }

  /// `elseif` and `else` come last, in that order.
  static func misplacedCase(_ tag: StartTag, after earlier: Element) -> Diagnostic {
    let name = tag.element.name
    return Diagnostic(
      .unknownElement, at: tag.opening,
      name == earlier.name ? "this is a second <\(name)> in <if>" : "<\(name)> comes after <\(earlier.name)>",
      help: "In <if> first come its own beats, then every <elseif>, then one <else>.")
  }

  static func linkInLink(_ tag: StartTag) -> Diagnostic {
    Diagnostic(
      .unknownElement, at: tag.opening, "a link stands inside another link",
      help: "Close the first <a> before it.")
  }

  private static func foreignElement(_ opening: SourceRange, name: String) -> Diagnostic {
    Diagnostic(
      .unknownElement, at: opening, "<\(name)> is in a namespace, and no element of ours is",
      help: "Take out the prefix and the xmlns attribute.")
  }

  private static func name(_ opening: SourceRange, in bytes: UnsafeBufferPointer<UInt8>) -> String {
    Excerpt.of(bytes[(Int(opening.start) + 1)..<Int(opening.end)])
  }
}

extension Language {
  /// Where an element of this name may stand, as a sentence; nil where there is none of this name.
  fileprivate func home(ofElementNamed name: String) -> String? {
    if name == root.name { return "It stands around everything else, once. " }
    let homes = Element.allCases.filter { element in
      rules[element]?.children.contains { $0.element.name == name } ?? false
    }
    if homes.isEmpty { return nil }
    if homes.count > 6 {
      return homes.contains(.scene)
        ? "It is a beat: it belongs inside a <scene>. " : "It belongs inside a text. "
    }
    return "It belongs in \(Excerpt.list(homes.map { "<\($0.name)>" })). "
  }
}

extension Suggestion {
  /// Names that writers of web pages know, and what they are called here.
  private static let webNames = ["b": "strong", "i": "em", "code": "kbd", "img": "image", "p": "say"]

  fileprivate static func question(forElement name: String, among known: [String]) -> String {
    if let ours = webNames[name], known.contains(ours) { return "Did you mean '\(ours)'? " }
    // One letter is near to every other.
    return name.utf8.count < 2 ? "" : question(for: name, among: known)
  }
}
