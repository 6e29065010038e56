import StoryModel

/// Makes a value of a document, told element by element by a ``DocumentWalker``.
///
/// It is told only of elements that may stand where they stand; all others are reported and skipped before.
protocol DocumentBuilder {
  associatedtype Product: Sendable
  mutating func open(_ tag: StartTag, findings: inout Findings)
  /// Text in an element that holds text; `boundary` is the offset where the run it belongs to begins.
  mutating func text(_ bytes: UnsafeBufferPointer<UInt8>, in element: Element, boundary: Int)
  mutating func close(_ element: OpenElement, findings: inout Findings)
  /// What was made, once the root element is closed.
  consuming func finish() -> Product?
}

/// An element whose end tag has not come yet.
struct OpenElement {
  var element: Element
  /// The element it stands in; itself for the root.
  var parent: Element
  /// `<name`, where its faults are shown.
  var opening: SourceRange
  /// The children it has so far, as a set of ``Element/bit``s.
  var seen: UInt128 = 0
}
