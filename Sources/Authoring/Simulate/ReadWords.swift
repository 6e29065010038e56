import StoryModel

/// How many words of a text somebody reads: of branches and cases the longest counts, a value is one word.
enum ReadWords {
  /// What is open: the words of the present branch or case so far, and of the longest before it.
  private struct Frame {
    var present: Int32 = 0
    var longest: Int32 = 0
  }

  static func count(in text: FlowText) -> Int32 {
    if let characters = text.characters { return count(in: characters) }
    var frames = [Frame()]
    for piece in text.pieces {
      let last = frames.count - 1
      switch piece {
      case .characters(let characters): frames[last].present += count(in: characters)
      case .value: frames[last].present += 1
      case .branch, .vary: frames.append(Frame())
      case .elseBranch, .varyCase:
        frames[last] = Frame(longest: max(frames[last].longest, frames[last].present))
      case .endBranch, .endVary:
        let closed = frames.removeLast()
        if frames.isEmpty { frames.append(Frame()) }
        frames[frames.count - 1].present += max(closed.longest, closed.present)
      case .open, .close: break
      }
    }
    return frames[0].present
  }

  static func count(in characters: String) -> Int32 {
    var words: Int32 = 0
    var isInWord = false
    for byte in characters.utf8 {
      let isSpace = byte == 0x20 || byte == 0x0A
      if !isSpace, !isInWord { words += 1 }
      isInWord = !isSpace
    }
    return words
  }
}
