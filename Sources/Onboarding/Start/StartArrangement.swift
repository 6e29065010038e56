/// What an employee's start page is made of.
package enum StartBlock: String, CaseIterable, Sendable {
  /// Stories that are under way, and those that are new to her.
  case stories
  /// Her badges.
  case badges
  /// Where she dresses Vicky.
  case wardrobe
  /// The web team's answers to her.
  case replies
  /// The web team's answers to everybody.
  case answers
  /// Stories that she finished, with what is new in them since.
  case finished
}

/// How an employee has her start page: which blocks, in which order.
package struct StartArrangement: Hashable, Sendable {
  /// All blocks, each once, those that are hidden as well.
  package let order: [StartBlock]
  /// Those she does not want to see; never the stories.
  package let hidden: Set<StartBlock>

  /// As everybody has it who did not choose.
  package static let standard = StartArrangement(order: StartBlock.allCases)

  /// What is missing in the order comes after the others, and what is in it twice counts once.
  package init(order: [StartBlock], hidden: Set<StartBlock> = []) {
    var complete: [StartBlock] = []
    for block in order + StartBlock.allCases where !complete.contains(block) { complete.append(block) }
    self.order = complete
    self.hidden = hidden.subtracting([.stories])
  }

  /// The blocks that are shown, in their order.
  package var shown: [StartBlock] { order.filter { !hidden.contains($0) } }

  /// `stories -badges finished`, as it is kept.
  package var written: String {
    order.map { hidden.contains($0) ? "-\($0.rawValue)" : $0.rawValue }.joined(separator: " ")
  }

  /// Reads what ``written`` gives; blocks of another release are left out.
  package init(written: String) {
    let words = written.split(separator: " ")
    func blocks(_ words: [Substring]) -> [StartBlock] {
      words.compactMap { StartBlock(rawValue: String($0.first == "-" ? $0.dropFirst() : $0)) }
    }
    self.init(order: blocks(words), hidden: Set(blocks(words.filter { $0.first == "-" })))
  }
}
