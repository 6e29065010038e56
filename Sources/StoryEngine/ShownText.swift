import StoryModel

/// A text while it is put together: what is open in it, and whether that is shown.
struct ShownText {
  enum Control {
    case branch
    /// The number of the case that is shown; nil for none.
    case vary(chosen: Int?)
  }

  private struct Frame {
    var control: Control
    /// Whether it stands in something that is not shown.
    var isHidden: Bool
    var isShowing: Bool
    /// Whether one of its branches was taken.
    var isTaken: Bool
    /// How many cases of a `vary` began.
    var caseCount = 0
  }

  private var frames: [Frame] = []
  private var hiding = 0
  private var pieces: [Text.Piece] = []
  private var isAfterSpace = true

  /// Whether what comes now is shown.
  var isShowing: Bool { hiding == 0 }

  /// Whether the next branch of the innermost `if` counts: none before it was taken.
  var mayTakeBranch: Bool { frames.last.map { !$0.isHidden && !$0.isTaken } ?? false }

  mutating func append(_ characters: String) {
    guard isShowing, !characters.isEmpty else { return }
    let folded = isAfterSpace && characters.hasPrefix(" ") ? String(characters.dropFirst()) : characters
    guard !folded.isEmpty else { return }
    isAfterSpace = folded.hasSuffix(" ")
    pieces.append(.characters(folded))
  }

  mutating func append(_ mark: Text.Piece) {
    if isShowing { pieces.append(mark) }
  }

  mutating func begin(_ control: Control, showing: Bool) {
    frames.append(Frame(control: control, isHidden: !isShowing, isShowing: showing, isTaken: showing))
    if !showing { hiding += 1 }
  }

  /// The next branch of the innermost `if` begins.
  mutating func turn(toShowing showing: Bool) {
    guard let last = frames.indices.last else { return }
    if frames[last].isShowing != showing { hiding += showing ? -1 : 1 }
    frames[last].isShowing = showing
    if showing { frames[last].isTaken = true }
  }

  /// The next case of the innermost `vary` begins.
  mutating func nextCase() {
    guard let last = frames.indices.last, case .vary(let chosen) = frames[last].control else { return }
    turn(toShowing: chosen == frames[last].caseCount)
    frames[last].caseCount += 1
  }

  mutating func end() {
    guard let frame = frames.popLast() else { return }
    if !frame.isShowing { hiding -= 1 }
  }

  /// All that was shown, without a space at its end.
  var text: Text {
    var pieces = pieces
    for index in pieces.indices.reversed() {
      guard case .characters(var characters) = pieces[index] else { continue }
      if characters.hasSuffix(" ") {
        characters.removeLast()
        if characters.isEmpty { pieces.remove(at: index) } else { pieces[index] = .characters(characters) }
      }
      break
    }
    return Text(pieces)
  }
}
