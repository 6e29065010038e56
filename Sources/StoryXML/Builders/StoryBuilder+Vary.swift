import StoryModel

/// A `vary` that is open.
struct VaryDraft {
  var id: Located<BeatID>
  var range: SourceRange
  var mode: VaryMode
  var caseCount = 0
  /// The case that is open, and where its beats begin.
  var caseID = Located(CaseID(""), at: SourceRange(0, 0))
  var beatMark = 0
  var cases: [Beat.Vary.Case] = []
  var caseIDs: Set<CaseID> = []
}

extension StoryBuilder {
  /// Which case comes next is remembered by ids, so both have one.
  mutating func openVary(_ tag: StartTag, findings: inout Findings) {
    varies.append(
      VaryDraft(
        id: waitingID(of: tag, findings: &findings), range: tag.range,
        mode: tag.word(.mode, as: VaryMode.self) ?? .sequence))
  }

  mutating func openVaryCase(_ tag: StartTag, findings: inout Findings) {
    guard !varies.isEmpty else { return }
    let last = varies.count - 1
    varies[last].caseCount += 1
    varies[last].beatMark = beats.count
    if let id = tag.id(.id, as: CaseID.self) {
      if !varies[last].caseIDs.insert(id.value).inserted {
        findings.add(.doubledID(id, of: .varyCase, in: .vary))
      }
      varies[last].caseID = id
    } else {
      findings.add(.missingID(tag))
      varies[last].caseID = Located(CaseID("~\(varies[last].caseCount)"), at: tag.opening)
    }
  }

  mutating func closeVaryCase() {
    guard !varies.isEmpty else { return }
    let last = varies.count - 1
    let own = beats.take(from: varies[last].beatMark)
    varies[last].cases.append(Beat.Vary.Case(id: varies[last].caseID, beats: own))
  }

  mutating func closeVary() {
    guard let draft = varies.popLast() else { return }
    beats.push(
      Beat(id: draft.id, range: draft.range, kind: .vary(Beat.Vary(mode: draft.mode, cases: draft.cases))))
  }
}
