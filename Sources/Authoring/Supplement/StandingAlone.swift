import StoryModel

/// Whether a beat means the same without the story around it: it tells or tries something by itself, and what its texts
/// read is of the employee and not of the tour.
struct StandingAlone {
  /// The badges that were asked about in what stands alone.
  private(set) var badges: Set<BadgeID> = []

  /// Whether a beat does, of those that hold no others.
  mutating func holds(of beat: Beat) -> Bool {
    switch beat.kind {
    case .say(let say): holds(of: [say.text])
    case .image, .video: true
    case .quiz(let quiz):
      holds(
        of: [quiz.question] + quiz.answers.map(\.label) + quiz.answers.compactMap(\.explanation) + quiz.hints
          + [quiz.explanation].compactMap(\.self))
    case .task(let task): holds(of: [task.text] + task.hints.map(\.text) + [task.missing].compactMap(\.self))
    case .feedback(let feedback): holds(of: [feedback.text])
    case .choose, .ask, .branch, .vary, .set, .goto, .visit, .comeBack, .give, .wait, .end: false
    }
  }

  private mutating func holds(of texts: [Text]) -> Bool {
    var expressions: [Expression] = []
    for text in texts where !text.isPlain {
      for case .control(let control) in text.pieces {
        switch control {
        case .value(let expression), .branch(let expression), .elseBranch(.some(let expression)):
          expressions.append(expression)
        case .elseBranch(nil), .endBranch, .vary, .varyCase, .endVary: continue
        }
      }
    }
    return expressions.allSatisfy { holds(of: $0) }
  }

  /// Whether an expression reads nothing of the tour.
  mutating func holds(of expression: Expression) -> Bool {
    var asked: Set<BadgeID> = []
    for term in expression.terms {
      switch term.kind {
      case .name(let name):
        guard name.hasPrefix("employee.") else { return false }
      case .call(.member, _): continue
      case .call(.has, let ids):
        asked.formUnion(
          ids.filter { $0.value.hasPrefix("badge.") }.map { BadgeID(String($0.value.dropFirst(6))) })
      case .call: return false
      case .boolean, .integer, .text, .date, .duration, .not, .compare, .calculate, .shortcut, .join: continue
      }
    }
    badges.formUnion(asked)
    return true
  }
}
