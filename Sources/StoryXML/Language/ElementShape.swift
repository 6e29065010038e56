/// What a program that lays files out anew knows of an element: the language table, without its forms and words.
///
/// Names and attributes are as they are written in a file.
package struct ElementShape: Sendable {
  private let language: Language
  private let element: Element

  /// The root of a file of this name: `story`, `scenes` or `persona`; nil where there is no such file.
  package init?(root name: String) {
    guard let language = [Language.story, .scenes, .persona].first(where: { $0.root.name == name }) else {
      return nil
    }
    self.init(language, language.root)
  }

  private init(_ language: Language, _ element: Element) {
    self.language = language
    self.element = element
  }

  /// The element of this name that may stand in this one.
  package func child(named name: String) -> ElementShape? {
    let child = rule.children.first { $0.element.name == name }
    return child.map { ElementShape(language, $0.element) }
  }

  /// As it is written.
  package var name: String { element.name }

  /// Whether characters may stand in it.
  package var holdsText: Bool { rule.holdsText }

  /// Whether it is a part of a text, so that white space beside it is told.
  package var isMarkup: Bool {
    switch element {
    case .value, .emphasis, .strong, .link, .keyboard, .span, .textVary, .textCase, .textIf, .textElseIf,
      .textElse:
      true
    default: false
    }
  }

  /// Its attributes in the order of the table.
  package var attributes: [String] { rule.attributes.map(\.attribute.name) }

  /// Which of its attributes are expressions.
  package var expressions: [String] {
    rule.attributes.filter { if case .expression = $0.form { true } else { false } }.map(\.attribute.name)
  }

  /// Among what its id must be the only one of its name; nil for an element whose id the author always writes, or that
  /// has none.
  package var idScope: IDScope? {
    guard rule.attributes.contains(where: { $0.attribute == .id && !$0.isRequired }) else { return nil }
    switch element {
    case .option, .answer, .varyCase, .textCase: return .siblings
    default: return .story
    }
  }

  /// Where an id must be the only one of its name.
  package enum IDScope: Sendable {
    /// Among the ids of all beats of the story.
    case story
    /// Among the elements of its name that stand beside it.
    case siblings
  }

  private var rule: Rule { language.rules[element] ?? Rule() }
}
