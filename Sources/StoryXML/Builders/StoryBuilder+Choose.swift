import StoryModel

/// A choose that is open.
struct ChooseDraft {
  var id: Located<BeatID>
  var range: SourceRange
  /// Where its options begin.
  var optionMark: Int
  var optionCount = 0
  var prompt: Text?
  var otherwise: Beat.Otherwise?
}

/// An otherwise that is open.
struct OtherwiseDraft {
  var range: SourceRange
  var target: Located<SceneID>?
  /// Where its own beats begin.
  var beatMark: Int
}

extension StoryBuilder {
  mutating func openChoose(_ tag: StartTag, findings: inout Findings) {
    let id = waitingID(of: tag, findings: &findings)
    chooses.append(ChooseDraft(id: id, range: tag.range, optionMark: options.count))
  }

  mutating func closePrompt(_ element: OpenElement, findings: inout Findings) {
    let prompt = closeText(element, findings: &findings)
    if !chooses.isEmpty { chooses[chooses.count - 1].prompt = prompt }
  }

  mutating func openOtherwise(_ tag: StartTag) {
    otherwises.append(
      OtherwiseDraft(range: tag.range, target: tag.id(.to, as: SceneID.self), beatMark: beats.count))
  }

  mutating func closeOtherwise(findings: inout Findings) {
    guard let draft = otherwises.popLast() else { return }
    let own = beats.take(from: draft.beatMark)
    if let target = draft.target, !own.isEmpty { findings.add(.targetBesideBeats(target.range, .otherwise)) }
    let outcome: Beat.Outcome = draft.target.map { .scene($0) } ?? .beats(own, again: false)
    guard !chooses.isEmpty else { return }
    chooses[chooses.count - 1].otherwise = Beat.Otherwise(range: draft.range, outcome: outcome)
  }

  mutating func closeChoose() {
    guard let draft = chooses.popLast() else { return }
    let choose = Beat.Choose(
      prompt: draft.prompt, options: options.take(from: draft.optionMark), otherwise: draft.otherwise)
    beats.push(Beat(id: draft.id, range: draft.range, kind: .choose(choose)))
  }
}
