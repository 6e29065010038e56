/// Who is told what the parser sees.
///
/// Each event answers whether the parser should go on.
protocol XMLListener {
  /// Called once, before the first event, with the way to the pointer that stands for a name.
  mutating func prepare(intern: (String) -> XMLTag.Name?)
  mutating func start(_ tag: XMLTag) -> Bool
  /// A piece of text, references replaced; a text may come in any number of pieces.
  mutating func text(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool
  /// `offset` is just past the end tag.
  mutating func end(at offset: Int) -> Bool
  /// A document type declaration was met; `offset` is somewhere after its name.
  mutating func documentType(at offset: Int) -> Bool
}

/// The way to a listener whose type C cannot know.
struct XMLEvents {
  let start: (XMLTag) -> Bool
  let text: (UnsafeBufferPointer<UInt8>) -> Bool
  let end: (Int) -> Bool
  let documentType: (Int) -> Bool

  /// Good for as long as the pointer is.
  init(of listener: UnsafeMutablePointer<some XMLListener>) {
    start = { listener.pointee.start($0) }
    text = { listener.pointee.text($0) }
    end = { listener.pointee.end(at: $0) }
    documentType = { listener.pointee.documentType(at: $0) }
  }
}
