/// A source file in memory: its path as the user gave it and its bytes (UTF-8, perhaps with faults).
///
/// A story that includes files is one text: its own bytes, then theirs.
package struct SourceText: Sendable {
  /// As the user gave it.
  package let path: String
  /// The whole file, a byte order mark included, and then every file it includes.
  package private(set) var bytes: [UInt8]
  /// The included files: where each begins in ``bytes``, and its path.
  package private(set) var included: [(start: Int, path: String)] = []

  package init(path: String, bytes: [UInt8]) {
    self.path = path
    self.bytes = bytes
  }

  /// Puts an included file behind what is there.
  package mutating func append(_ file: SourceText) {
    included.append((bytes.count, file.path))
    bytes += file.bytes
  }

  /// Each file apart, with the findings that are in it, their ranges counted from its beginning.
  package func split(_ diagnostics: [Diagnostic]) -> [(file: SourceText, diagnostics: [Diagnostic])] {
    guard !included.isEmpty else { return [(self, diagnostics)] }
    let starts = [0] + included.map(\.start)
    let paths = [path] + included.map(\.path)
    return starts.indices.map { index in
      let end = index + 1 < starts.count ? starts[index + 1] : bytes.count
      let inside = diagnostics.filter { (starts[index]..<end).contains(Int($0.range.start)) }
      let moved = inside.map { finding in
        var finding = finding
        finding.range.move(by: -starts[index])
        return finding
      }
      return (SourceText(path: paths[index], bytes: Array(bytes[starts[index]..<end])), moved)
    }
  }

  /// A place as people count: lines from 1, columns from 1 in Unicode scalars.
  package struct Position: Hashable, Sendable {
    package var line: Int
    package var column: Int

    package init(line: Int, column: Int) {
      self.line = line
      self.column = column
    }
  }

  /// The position of a byte offset; one past the end is the end of the file.
  package func position(of offset: Int) -> Position {
    let end = min(max(offset, 0), bytes.count)
    var line = 1
    var lineStart = byteOrderMark
    for index in 0..<end where bytes[index] == UInt8(ascii: "\n") {
      line += 1
      lineStart = index + 1
    }
    var column = 1
    for index in lineStart..<max(lineStart, end) where bytes[index] & 0xC0 != 0x80 {
      column += 1
    }
    return Position(line: line, column: column)
  }

  /// The line (from 1) without its end, decoded; faulty bytes show as the replacement character.
  package func line(_ number: Int) -> String {
    var start = byteOrderMark
    var current = 1
    while current < number, let end = bytes[start...].firstIndex(of: UInt8(ascii: "\n")) {
      start = end + 1
      current += 1
    }
    guard current == number else { return "" }
    let rest = bytes[start...]
    var end = rest.firstIndex(of: UInt8(ascii: "\n")) ?? bytes.count
    if end > start, bytes[end - 1] == UInt8(ascii: "\r") { end -= 1 }
    return String(decoding: bytes[start..<end], as: UTF8.self)
  }

  /// Where the text begins: after a byte order mark, if there is one.
  package var byteOrderMark: Int { bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0 }
}
