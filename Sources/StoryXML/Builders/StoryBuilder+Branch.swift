import StoryModel

/// An `if` that is open.
struct BranchDraft {
  var range: SourceRange
  /// The condition of the case that is open.
  var condition: Expression?
  /// Where the beats of the case that is open begin.
  var beatMark: Int
  var cases: [Beat.Branch.Case] = []
  /// The `else` if there was one, otherwise the last `elseif`.
  var lastCase: Element?
}

extension StoryBuilder {
  /// A condition; where it is faulty, one that may hold or not, so that both ways stay open to later checks.
  func condition(_ name: Attribute, of tag: StartTag, findings: inout Findings) -> Expression? {
    guard tag.has(name) else { return nil }
    return tag.expression(name, findings: &findings) ?? .undecided(at: tag.opening)
  }

  mutating func openBranch(_ tag: StartTag, findings: inout Findings) {
    let condition = condition(.test, of: tag, findings: &findings) ?? .undecided(at: tag.opening)
    branches.append(BranchDraft(range: tag.range, condition: condition, beatMark: beats.count))
  }

  mutating func openCase(_ tag: StartTag, findings: inout Findings) {
    guard !branches.isEmpty else { return }
    let last = branches.count - 1
    if let earlier = branches[last].lastCase, earlier == .elseBranch {
      findings.add(.misplacedCase(tag, after: earlier))
    }
    if branches[last].lastCase == nil { closeCase() }
    if branches[last].lastCase != .elseBranch { branches[last].lastCase = tag.element }
    branches[last].beatMark = beats.count
    branches[last].condition =
      tag.element == .elseBranch
      ? nil : condition(.test, of: tag, findings: &findings) ?? .undecided(at: tag.opening)
  }

  mutating func closeCase() {
    guard let draft = branches.last else { return }
    let own = beats.take(from: draft.beatMark)
    branches[branches.count - 1].cases.append(Beat.Branch.Case(condition: draft.condition, beats: own))
  }

  mutating func closeBranch() {
    guard let open = branches.last else { return }
    if open.lastCase == nil { closeCase() }
    guard var draft = branches.popLast() else { return }
    // Beats after the last case were reported; they are kept, for they may lead somewhere.
    let rest = beats.take(from: draft.beatMark)
    if !rest.isEmpty { draft.cases[draft.cases.count - 1].beats += rest }
    beats.push(Beat(id: nil, range: draft.range, kind: .branch(Beat.Branch(cases: draft.cases))))
  }

  /// Reports a beat that stands straight in an `if` after one of its cases.
  func noteBeat(_ tag: StartTag, findings: inout Findings) {
    guard tag.parent == .branch, let earlier = branches.last?.lastCase else { return }
    findings.add(.misplacedCase(tag, after: earlier))
  }
}

extension Expression {
  /// True on some days, perhaps, and false on others: it stands in for a condition that could not be read.
  static func undecided(at range: SourceRange) -> Expression {
    let kinds: [Kind] = [.name("days-since-start"), .integer(0), .compare(.greater)]
    return Expression(terms: kinds.map { Term($0, at: range) }, range: range)
  }
}
