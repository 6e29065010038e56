/// A language's rules for quick use: names are the parser's interned pointers, told apart without looking at them, and
/// all lists lie flat in two.
struct NameTable {
  private struct Child {
    var name: XMLTag.Name
    var child: Rule.Child
  }

  struct AttributeName {
    var name: XMLTag.Name
    var rule: Rule.AttributeRule
  }

  /// The part of the lists that is one element's, and what it must have.
  private struct Entry {
    var children = 0..<0
    var attributes = 0..<0
    var requiredChildren: UInt128 = 0
    var requiredAttributes: UInt128 = 0
  }

  private(set) var root: XMLTag.Name?
  private(set) var attributes: [AttributeName] = []
  private var children: [Child] = []
  /// By ``Element/rawValue``.
  private var entries = [Entry](repeating: Entry(), count: Element.allCases.count)
  /// The elements that hold text, as a set of ``Element/bit``s.
  private var textHolders: UInt128 = 0

  init() {}

  init(_ language: Language, intern: (String) -> XMLTag.Name?) {
    root = intern(language.root.name)
    for (element, rule) in language.rules {
      if rule.holdsText { textHolders |= element.bit }
      var entry = Entry()
      let firstChild = children.count
      for child in rule.children {
        guard let name = intern(child.element.name) else { continue }
        children.append(Child(name: name, child: child))
        if child.isRequired { entry.requiredChildren |= child.element.bit }
      }
      entry.children = firstChild..<children.count
      let firstAttribute = attributes.count
      for attribute in rule.attributes {
        guard let name = intern(attribute.attribute.localName) else { continue }
        attributes.append(AttributeName(name: name, rule: attribute))
        if attribute.isRequired { entry.requiredAttributes |= attribute.attribute.bit }
      }
      entry.attributes = firstAttribute..<attributes.count
      entries[Int(element.rawValue)] = entry
    }
  }

  func child(named name: XMLTag.Name, of element: Element) -> Rule.Child? {
    for index in entries[Int(element.rawValue)].children where children[index].name == name {
      return children[index].child
    }
    return nil
  }

  func attribute(named name: XMLTag.Name, prefix: XMLTag.Name?, of element: Element) -> Rule.AttributeRule? {
    for index in entries[Int(element.rawValue)].attributes where attributes[index].name == name {
      let rule = attributes[index].rule
      return (rule.attribute == .language) == (prefix != nil) && Self.isXML(prefix) ? rule : nil
    }
    return nil
  }

  func holdsText(_ element: Element) -> Bool { textHolders & element.bit != 0 }

  /// As a set of ``Element/bit``s.
  func requiredChildren(of element: Element) -> UInt128 { entries[Int(element.rawValue)].requiredChildren }

  /// As a set of ``Attribute/bit``s.
  func requiredAttributes(of element: Element) -> UInt128 {
    entries[Int(element.rawValue)].requiredAttributes
  }

  /// No prefix at all, or `xml`.
  private static func isXML(_ prefix: XMLTag.Name?) -> Bool {
    guard let prefix else { return true }
    return prefix[0] == UInt8(ascii: "x") && prefix[1] == UInt8(ascii: "m") && prefix[2] == UInt8(ascii: "l")
      && prefix[3] == 0
  }
}
