import StoryModel

/// Folds text into pieces: runs of white space to one space, none at either end.
///
/// Texts may be begun inside one another (a hint inside a task); the outer one goes on where it was. All of them
/// share the same memory, so that a text costs no more than the pieces it ends up with.
struct TextBuilder {
  private struct Frame {
    /// Where its pieces begin.
    var mark: Int
    /// Whether what was last written is a space, or nothing at all: the next space is then one too many.
    var isAfterSpace = true
    /// How many links are open.
    var links = 0
    /// Whether another text was begun inside it, which may leave two pieces of characters side by side.
    var isInterrupted = false
  }

  private var frames: [Frame] = []
  private let pieces = Pile<Text.Piece>()
  /// What belongs to the next piece of characters of the innermost text.
  private var run: [UInt8] = []

  /// Whether the innermost text is inside a link.
  var isInLink: Bool { (frames.last?.links ?? 0) > 0 }

  mutating func begin() {
    if !frames.isEmpty {
      flush()
      frames[frames.count - 1].isInterrupted = true
    }
    frames.append(Frame(mark: pieces.count))
  }

  mutating func append(_ bytes: UnsafeBufferPointer<UInt8>) {
    guard !frames.isEmpty else { return }
    let last = frames.count - 1
    var isAfterSpace = frames[last].isAfterSpace
    // Copied in stretches that need no folding: mostly the whole text is one.
    var start = 0
    for index in bytes.indices {
      let byte = bytes[index]
      if !Blank.holds(byte) {
        isAfterSpace = false
      } else if byte == 0x20, !isAfterSpace {
        isAfterSpace = true
      } else {
        run.append(contentsOf: UnsafeBufferPointer(rebasing: bytes[start..<index]))
        if !isAfterSpace { run.append(0x20) }
        isAfterSpace = true
        start = index + 1
      }
    }
    run.append(contentsOf: UnsafeBufferPointer(rebasing: bytes[start...]))
    frames[last].isAfterSpace = isAfterSpace
  }

  /// White space around it stays: what is left out of a text when it is told is folded then.
  mutating func append(_ control: Text.Control) {
    flush()
    pieces.push(.control(control))
    if !frames.isEmpty { frames[frames.count - 1].isAfterSpace = false }
  }

  mutating func open(_ style: Text.Style) {
    flush()
    pieces.push(.open(style))
    if case .link = style, !frames.isEmpty { frames[frames.count - 1].links += 1 }
  }

  mutating func close() {
    flush()
    pieces.push(.close)
  }

  mutating func closeLink() {
    close()
    if !frames.isEmpty { frames[frames.count - 1].links -= 1 }
  }

  /// The innermost text, complete.
  mutating func finish() -> Text {
    guard let frame = frames.popLast() else { return Text([]) }
    if run.last == 0x20 { run.removeLast() }
    if pieces.count == frame.mark {
      defer { run.removeAll(keepingCapacity: true) }
      return Text(String(decoding: run, as: UTF8.self))
    }
    flush()
    var text = pieces.take(from: frame.mark)
    if frame.isInterrupted { Self.join(&text) }
    if frame.isInterrupted || text.count > 1 { Self.trimEnd(&text) }
    return Text(text)
  }

  private mutating func flush() {
    guard !run.isEmpty else { return }
    pieces.push(.characters(String(decoding: run, as: UTF8.self)))
    run.removeAll(keepingCapacity: true)
  }

  private static func join(_ text: inout [Text.Piece]) {
    var joined: [Text.Piece] = []
    for piece in text {
      if case .characters(let after) = piece, case .characters(let before)? = joined.last {
        joined[joined.count - 1] = .characters(before + after)
      } else {
        joined.append(piece)
      }
    }
    text = joined
  }

  /// Takes away a space that only markup follows: it was kept for a text that did not come.
  private static func trimEnd(_ text: inout [Text.Piece]) {
    for index in text.indices.reversed() {
      switch text[index] {
      case .open, .close: continue
      case .control: return
      case .characters(var characters):
        guard characters.last == " " else { return }
        characters.removeLast()
        if characters.isEmpty { text.remove(at: index) } else { text[index] = .characters(characters) }
        return
      }
    }
  }
}
