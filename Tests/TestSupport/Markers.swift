package import StoryModel

/// A text with the marker `1️⃣` at each place where something is expected: the text without the markers, and the places.
package struct MarkedText: Sendable {
  package private(set) var bytes: [UInt8] = []
  /// Byte offsets, in order.
  package private(set) var offsets: [Int] = []
  /// Lines and columns from 1, columns in Unicode scalars, a byte order mark not counted: worked out here on purpose
  /// and not by what is tested.
  package private(set) var positions: [SourceText.Position] = []

  private static let marker = Array("1️⃣".utf8)

  package init(_ text: String) { self.init(Array(text.utf8)) }

  package init(_ marked: [UInt8]) {
    var line = 1
    var column = 1
    var rest = marked[...]
    if rest.starts(with: [0xEF, 0xBB, 0xBF]) {
      bytes += rest.prefix(3)
      rest = rest.dropFirst(3)
    }
    while let byte = rest.first {
      if byte == Self.marker[0], rest.starts(with: Self.marker) {
        offsets.append(bytes.count)
        positions.append(SourceText.Position(line: line, column: column))
        rest = rest.dropFirst(Self.marker.count)
        continue
      }
      bytes.append(byte)
      rest = rest.dropFirst()
      if byte == UInt8(ascii: "\n") {
        line += 1
        column = 1
      } else if rest.first.map({ $0 & 0xC0 != 0x80 }) ?? true {
        column += 1
      }
    }
  }

  /// The text without the markers, as a file.
  package func source(path: String = "story.xml") -> SourceText { SourceText(path: path, bytes: bytes) }
}
