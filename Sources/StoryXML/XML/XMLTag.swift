/// A start tag as the parser hands it over: good during the call only.
struct XMLTag {
  /// An interned name: the same name is always the same pointer.
  typealias Name = UnsafePointer<UInt8>

  /// Without its prefix.
  var name: Name
  /// Whether it is in a namespace, or says so.
  var isForeign: Bool
  /// The name of the namespace it is in; nil for none.
  var namespace: Name?
  /// The offset of the `>` or `/>` that ends the tag.
  var end: Int
  var attributeCount: Int
  /// Five pointers an attribute: name, prefix, namespace, begin and end of the value.
  private let attributes: UnsafeMutablePointer<UnsafePointer<UInt8>?>?

  init(
    name: Name, isForeign: Bool, namespace: Name?, end: Int,
    attributes: UnsafeMutablePointer<UnsafePointer<UInt8>?>?, count: Int
  ) {
    self.name = name
    self.isForeign = isForeign
    self.namespace = namespace
    self.end = end
    self.attributes = attributes
    self.attributeCount = attributes == nil ? 0 : count
  }

  /// The name and prefix of the attribute and its value, references replaced and white space normalised.
  func attribute(_ index: Int) -> (name: Name, prefix: Name?, value: UnsafeBufferPointer<UInt8>)? {
    guard let attributes, index < attributeCount, let name = attributes[5 * index],
      let start = attributes[5 * index + 3], let end = attributes[5 * index + 4]
    else { return nil }
    return (name, attributes[5 * index + 1], UnsafeBufferPointer(start: start, count: end - start))
  }
}
