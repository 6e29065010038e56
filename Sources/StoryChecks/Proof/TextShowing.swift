import StoryModel

/// While a text is gone through: whether what comes now is surely shown, perhaps, or surely not.
struct TextShowing {
  private enum Mark {
    case shown
    case perhaps
    case hidden
  }

  private struct Frame {
    var mark: Mark
    /// Whether one of its branches was surely taken, or perhaps.
    var taken: Mark
  }

  private var frames: [Frame] = []

  var isSure: Bool { frames.allSatisfy { $0.mark == .shown } }

  /// Whether what a piece says, or asks, is not surely left out; an `elseif` asks only where no branch before it was
  /// surely taken.
  func mayReach(_ piece: FlowText.Piece) -> Bool {
    guard case .elseBranch = piece, let last = frames.last else {
      return !frames.contains { $0.mark == .hidden }
    }
    return last.taken != .shown && !frames.dropLast().contains { $0.mark == .hidden }
  }

  /// Goes past a piece; `condition` is what its test gives, nil where that is not known.
  mutating func pass(_ piece: FlowText.Piece, _ condition: Bool?) {
    switch piece {
    case .branch:
      let mark = Self.mark(condition)
      frames.append(Frame(mark: mark, taken: mark))
    case .elseBranch(let test):
      guard let last = frames.indices.last else { return }
      let wanted = test == nil ? Mark.shown : Self.mark(condition)
      switch frames[last].taken {
      case .shown: frames[last].mark = .hidden
      case .perhaps: frames[last].mark = wanted == .hidden ? .hidden : .perhaps
      case .hidden:
        frames[last].mark = wanted
        frames[last].taken = wanted
      }
    case .vary: frames.append(Frame(mark: .perhaps, taken: .perhaps))
    case .endBranch, .endVary: _ = frames.popLast()
    case .characters, .open, .close, .value, .varyCase: break
    }
  }

  private static func mark(_ condition: Bool?) -> Mark {
    switch condition {
    case true?: .shown
    case false?: .hidden
    case nil: .perhaps
    }
  }
}

extension Explorer.Path {
  /// From here on it stands for more than what happens.
  mutating func beCoarse() {
    isExact = false
    isCoarse = true
  }
}

extension Flow {
  /// How many beats an idle `vary` tells: the fewest and the most of its cases.
  func beatCounts(of vary: FlowVary) -> ClosedRange<Int> {
    var counts: [Int] = vary.mode == .once ? [0] : []
    for target in vary.targets {
      var address = target
      while case .tell = instructions[Int(address)] { address += 1 }
      counts.append(Int(address - target))
    }
    return (counts.min() ?? 0)...(counts.max() ?? 0)
  }
}
