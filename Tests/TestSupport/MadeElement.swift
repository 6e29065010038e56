/// An element of a document that a generator makes up.
package struct MadeElement {
  package var name: String
  /// In the order in which they are written; values as they are meant, not escaped.
  package var attributes: [(name: String, value: String)]
  package var children: [Node]
  /// Whether characters stand in it, so that white space counts.
  package var holdsText: Bool

  /// What stands in an element.
  package indirect enum Node {
    case element(MadeElement)
    /// Characters as they are meant, not escaped.
    case text(String)
  }

  /// An element of elements; attributes without a value are left out.
  package init(_ name: String, _ attributes: [(String, String?)] = [], _ children: [MadeElement] = []) {
    self.init(name, attributes, nodes: children.map { .element($0) }, holdsText: false)
  }

  /// An element of text and markup.
  package init(_ name: String, _ attributes: [(String, String?)] = [], text: [Node]) {
    self.init(name, attributes, nodes: text, holdsText: true)
  }

  private init(_ name: String, _ attributes: [(String, String?)], nodes: [Node], holdsText: Bool) {
    self.name = name
    self.attributes = attributes.compactMap { name, value in value.map { (name, $0) } }
    children = nodes
    self.holdsText = holdsText
  }
}
