import StoryModel

/// A start tag that may stand where it stands, its attributes known and of their form: good during the call only.
struct StartTag {
  /// An attribute with its place in the source and its value as the parser gives it.
  struct Attribute {
    var name = SourceRange(0, 0)
    var value = SourceRange(0, 0)
    var bytes = UnsafeBufferPointer<UInt8>(start: nil, count: 0)
  }

  var element = Element.story
  /// The element it stands in; itself for the root.
  var parent = Element.story
  /// From the `<` to just past the `>`.
  var range = SourceRange(0, 0)
  /// `<name`, where its faults are shown.
  var opening = SourceRange(0, 0)
  let source: UnsafeBufferPointer<UInt8>
  /// The attributes it has, as a set of ``StoryXML/Attribute/bit``s, and those of them that can be used.
  private(set) var given: UInt128 = 0
  private var present: UInt128 = 0
  /// One place for each attribute there is, filled where `present` says so: nothing is allocated for a tag.
  private var attributes = [Attribute](repeating: Attribute(), count: StoryXML.Attribute.allCases.count)

  init(source: UnsafeBufferPointer<UInt8>) { self.source = source }

  mutating func begin(_ element: Element, in parent: Element, from start: Int, nameEnd: Int, to end: Int) {
    self.element = element
    self.parent = parent
    range = SourceRange(start, end)
    opening = SourceRange(start, nameEnd)
    given = 0
    present = 0
  }

  mutating func set(_ name: StoryXML.Attribute, to attribute: Attribute) {
    given |= name.bit
    present |= name.bit
    attributes[Int(name.rawValue)] = attribute
  }

  /// What is of the wrong form is there, but mostly as good as left out.
  mutating func spoil(_ name: StoryXML.Attribute, isUsable: Bool) {
    if !isUsable { present &= ~name.bit }
  }

  /// Whether it stands there, of its form or not.
  func isGiven(_ name: StoryXML.Attribute) -> Bool { given & name.bit != 0 }

  func has(_ name: StoryXML.Attribute) -> Bool { present & name.bit != 0 }

  subscript(_ name: StoryXML.Attribute) -> Attribute? {
    has(name) ? attributes[Int(name.rawValue)] : nil
  }
}

// Values, taken out of the parser's memory.
extension StartTag {
  func string(_ name: StoryXML.Attribute) -> String? {
    self[name].map { String(decoding: $0.bytes, as: UTF8.self) }
  }

  func id<ID: Identifier>(_ name: StoryXML.Attribute, as type: ID.Type) -> Located<ID>? {
    guard let attribute = self[name] else { return nil }
    return ID.located(String(decoding: attribute.bytes, as: UTF8.self), at: attribute.value)
  }

  /// False where it is left out.
  func flag(_ name: StoryXML.Attribute) -> Bool { self[name]?.bytes.first == UInt8(ascii: "t") }

  func integer(_ name: StoryXML.Attribute) -> Int64? { self[name].flatMap { WholeNumber.parse($0.bytes) } }

  func word<Word: RawRepresentable<String>>(_ name: StoryXML.Attribute, as type: Word.Type) -> Word? {
    string(name).flatMap(Word.init)
  }

  /// Nil where it is left out or is no expression, which is then reported.
  func expression(_ name: StoryXML.Attribute, findings: inout Findings) -> Expression? {
    guard let attribute = self[name] else { return nil }
    do {
      return try AttributeExpression.parse(attribute, in: source)
    } catch {
      findings.add(.expressionSyntax(error))
      return nil
    }
  }
}
