/// A piece of a source file: byte offsets, the end exclusive.
///
/// Offsets are cheap to carry; lines and columns are worked out by ``SourceText`` only when somebody reads them.
package struct SourceRange: Hashable, Sendable {
  /// The offset of the first byte.
  package var start: UInt32
  /// The offset after the last byte; never before `start`.
  package var end: UInt32

  /// Offsets that do not fit are clamped, and an end before the start becomes the start.
  package init(_ start: Int, _ end: Int) {
    self.start = UInt32(clamping: start)
    self.end = UInt32(clamping: max(start, end))
  }

  /// The length in bytes.
  package var count: Int { Int(end) - Int(start) }

  /// Moves it by so many bytes; clamped at the ends of what offsets can say.
  package mutating func move(by bytes: Int) {
    self = SourceRange(max(0, Int(start) + bytes), max(0, Int(end) + bytes))
  }

  /// A piece of this range, by byte offsets from its start; clamped so that it never points past it.
  package func part(_ from: Int, _ to: Int) -> SourceRange {
    SourceRange(min(Int(start) + from, Int(end)), min(Int(start) + to, Int(end)))
  }
}

/// Something together with where it was written.
package struct Located<Value> {
  package var value: Value
  package var range: SourceRange

  @inlinable
  package init(_ value: Value, at range: SourceRange) {
    self.value = value
    self.range = range
  }
}

extension Located: Sendable where Value: Sendable {}
extension Located: Equatable where Value: Equatable {}
extension Located: Hashable where Value: Hashable {}
