package import StoryModel

/// Where something is in a story of perhaps several files: `stories/x/story.xml:12:7`.
///
/// Goes through the bytes once, so that many places may be asked for.
package struct PlaceNames: Sendable {
  private let source: SourceText
  private let folder: String
  /// Where each line begins.
  private let lines: [Int]

  /// - Parameters:
  ///   - source: the story, with all that it includes.
  ///   - folder: the story's folder, which included files are named in.
  package init(_ source: SourceText, in folder: String) {
    self.source = source
    self.folder = folder
    var lines = [0]
    for (index, byte) in source.bytes.enumerated() where byte == UInt8(ascii: "\n") {
      lines.append(index + 1)
    }
    lines += source.included.map(\.start)
    self.lines = Array(Set(lines)).sorted()
  }

  /// The file, and line and column of a byte offset in it, both from 1.
  package func place(of range: SourceRange) -> (file: String, line: Int, column: Int) {
    let offset = Int(range.start)
    let included = source.included.last { $0.start <= offset }
    let start = included?.start ?? 0
    let line = index(ofLineAt: offset)
    let lineStart = max(lines[line], start == 0 ? source.byteOrderMark : start)
    var column = 1
    for index in lineStart..<max(lineStart, min(offset, source.bytes.count))
    where source.bytes[index] & 0xC0 != 0x80 { column += 1 }
    let file = included.map { "\(folder)/\($0.path)" } ?? source.path
    return (file, line - index(ofLineAt: start) + 1, column)
  }

  /// `stories/x/story.xml:12:7`.
  package func name(of range: SourceRange) -> String {
    let place = place(of: range)
    return "\(place.file):\(place.line):\(place.column)"
  }

  private func index(ofLineAt offset: Int) -> Int {
    var (low, high) = (0, lines.count)
    while high - low > 1 {
      let middle = (low + high) / 2
      if lines[middle] <= offset { low = middle } else { high = middle }
    }
    return low
  }
}
