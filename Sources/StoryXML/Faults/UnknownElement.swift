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
    let unclosed =
      name == parent.name
      ? Words("Perhaps </\(name)> is missing before it. ", nl: "Misschien mist er een </\(name)> voor. ")
      : .none
    let message =
      home == nil
      ? Words("there is no element <\(name)>", nl: "er bestaat geen element <\(name)>")
      : Words(
        "<\(name)> cannot stand in <\(parent.name)>", nl: "<\(name)> kan niet in <\(parent.name)> staan")
    let choice =
      children.isEmpty
      ? Words("<\(parent.name)> holds no elements.", nl: "In <\(parent.name)> staan geen elementen.")
      : Words(
        "<\(parent.name)> may hold: \(children.joined(separator: ", ")).",
        nl: "Wat in <\(parent.name)> mag staan: \(children.joined(separator: ", ")).")
    return Diagnostic(
      .unknownElement, at: opening, message,
      help: unclosed + (home ?? Suggestion.question(forElement: name, among: children)) + choice)
  }

  /// One that may stand there once only.
  static func secondElement(_ opening: SourceRange, _ element: Element, in parent: Element) -> Diagnostic {
    Diagnostic(
      .unknownElement, at: opening, second(element.name, in: parent.name),
      help: Words("Keep one of them.", nl: "Laat er één staan."))
  }

  /// One that had to stand earlier.
  static func lateElement(
    _ opening: SourceRange, _ element: Element, after successor: Element
  ) -> Diagnostic {
    Diagnostic(
      .unknownElement, at: opening,
      Words(
        "<\(element.name)> stands after <\(successor.name)>",
        nl: "<\(element.name)> staat na <\(successor.name)>"),
      help: Words(
        "Move it up: it belongs before the first <\(successor.name)>.",
        nl: "Zet deze hoger: voor de eerste <\(successor.name)>."))
  }

  static func wrongRoot(
    _ opening: SourceRange, expected: Element, isForeign: Bool, bytes: UnsafeBufferPointer<UInt8>
  ) -> Diagnostic {
    let name = name(opening, in: bytes)
    if isForeign { return foreignElement(opening, name: name) }
    return Diagnostic(
      .unknownElement, at: opening,
      Words(
        "the file begins with <\(name)>; <\(expected.name)> is expected",
        nl: "het bestand begint met <\(name)>; hier hoort <\(expected.name)>"),
      help: Suggestion.question(for: name, among: [expected.name])
        + Words(
          "Put everything in one <\(expected.name)>.", nl: "Zet alles in één <\(expected.name)>."))
  }

  /// `elseif` and `else` come last, in that order.
  static func misplacedCase(_ tag: StartTag, after earlier: Element) -> Diagnostic {
    let name = tag.element.name
    return Diagnostic(
      .unknownElement, at: tag.opening,
      name == earlier.name
        ? second(name, in: "if")
        : Words(
          "<\(name)> comes after <\(earlier.name)>", nl: "<\(name)> komt na <\(earlier.name)>"),
      help: Words(
        "In <if> first come its own beats, then every <elseif>, then one <else>.",
        nl: "In <if> komen eerst de eigen beats, dan elke <elseif>, dan één <else>."))
  }

  private static func second(_ name: String, in parent: String) -> Words {
    Words("this is a second <\(name)> in <\(parent)>", nl: "dit is een tweede <\(name)> in <\(parent)>")
  }

  static func linkInLink(_ tag: StartTag) -> Diagnostic {
    Diagnostic(
      .unknownElement, at: tag.opening,
      Words("a link stands inside another link", nl: "een link staat in een andere link"),
      help: Words("Close the first <a> before it.", nl: "Sluit de eerste <a> voordat deze begint."))
  }

  private static func foreignElement(_ opening: SourceRange, name: String) -> Diagnostic {
    Diagnostic(
      .unknownElement, at: opening,
      Words(
        "<\(name)> is in a namespace, and no element of ours is",
        nl: "<\(name)> staat in een namespace, en dat doet geen element van een verhaal"),
      help: Words(
        "Take out the prefix and the xmlns attribute.", nl: "Haal het voorvoegsel en het attribuut xmlns weg."
      ))
  }

  private static func name(_ opening: SourceRange, in bytes: UnsafeBufferPointer<UInt8>) -> String {
    Excerpt.of(bytes[(Int(opening.start) + 1)..<Int(opening.end)])
  }
}

extension Language {
  /// Where an element of this name may stand, as a sentence; nil where there is none of this name.
  fileprivate func home(ofElementNamed name: String) -> Words? {
    if name == root.name {
      return Words(
        "It stands around everything else, once. ", nl: "Het staat één keer, om al het andere heen. ")
    }
    let homes = Element.allCases.filter { element in
      rules[element]?.children.contains { $0.element.name == name } ?? false
    }
    if homes.isEmpty { return nil }
    if homes.count > 6 {
      return homes.contains(.scene)
        ? Words(
          "It is a beat: it belongs inside a <scene>. ", nl: "Het is een beat: die hoort in een <scene>. ")
        : Words("It belongs inside a text. ", nl: "Het hoort in een tekst. ")
    }
    let choice = Words.choice(of: homes.map { "<\($0.name)>" })
    return Words("It belongs in ", nl: "Het hoort in ") + choice + Words(inBoth: ". ")
  }
}

extension Suggestion {
  /// Names that writers of web pages know, and what they are called here.
  private static let webNames = ["b": "strong", "i": "em", "code": "kbd", "img": "image", "p": "say"]

  fileprivate static func question(forElement name: String, among known: [String]) -> Words {
    if let ours = webNames[name], known.contains(ours) { return question(ours) }
    // One letter is near to every other.
    return name.utf8.count < 2 ? .none : question(for: name, among: known)
  }
}
