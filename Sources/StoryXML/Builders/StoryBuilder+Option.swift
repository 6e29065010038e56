import StoryModel

/// An option that is open.
struct OptionDraft {
  var id: Located<OptionID>
  var range: SourceRange
  var condition: Expression?
  var isOnce: Bool
  var target: Located<SceneID>?
  var again: Bool
  var againRange: SourceRange
  /// Where its own beats begin.
  var beatMark: Int
  /// From its `<label>`.
  var label: Text?
  /// Where the first text or markup that stands straight in it is to be found: at or after this offset.
  var ownText: Int?
}

extension StoryBuilder {
  mutating func openOption(_ tag: StartTag, findings: inout Findings) {
    let again = tag.flag(.again)
    let target = tag.id(.to, as: SceneID.self)
    let againRange = tag[.again]?.value ?? tag.opening
    if again, target != nil { findings.add(.againBesideTarget(againRange)) }
    openOptions.append(
      OptionDraft(
        id: optionID(of: tag, findings: &findings), range: tag.range,
        condition: condition(.when, of: tag, findings: &findings),
        isOnce: tag.flag(.once), target: target, again: again, againRange: againRange, beatMark: beats.count))
    texts.begin()
  }

  private mutating func optionID(of tag: StartTag, findings: inout Findings) -> Located<OptionID> {
    guard !chooses.isEmpty else { return Located(OptionID(""), at: tag.opening) }
    chooses[chooses.count - 1].optionCount += 1
    if let id = tag.id(.id, as: OptionID.self) { return id }
    findings.add(.missingID(tag))
    return Located(OptionID("~\(chooses[chooses.count - 1].optionCount)"), at: tag.opening)
  }

  mutating func noteOptionText(_ bytes: UnsafeBufferPointer<UInt8>, boundary: Int) {
    guard !openOptions.isEmpty, openOptions[openOptions.count - 1].ownText == nil,
      !bytes.allSatisfy(Blank.holds)
    else { return }
    openOptions[openOptions.count - 1].ownText = boundary
  }

  mutating func closeLabel(_ element: OpenElement, findings: inout Findings) {
    let label = closeText(element, findings: &findings)
    if !openOptions.isEmpty { openOptions[openOptions.count - 1].label = label }
  }

  mutating func closeOption(_ element: OpenElement, findings: inout Findings) {
    let text = texts.finish()
    guard let draft = openOptions.popLast() else { return }
    let own = beats.take(from: draft.beatMark)
    if let target = draft.target, !own.isEmpty { findings.add(.targetBesideBeats(target.range, .option)) }
    checkLabel(draft, text, hasBeats: !own.isEmpty, element, findings: &findings)
    options.push(
      Beat.Option(
        id: draft.id, range: draft.range, label: draft.label ?? text, condition: draft.condition,
        isOnce: draft.isOnce, outcome: draft.target.map { .scene($0) } ?? .beats(own, again: draft.again)))
  }

  /// The label stands straight in the option, or in `<label>`, which it must where beats follow.
  private func checkLabel(
    _ draft: OptionDraft, _ text: Text, hasBeats: Bool, _ element: OpenElement, findings: inout Findings
  ) {
    if let ownText = draft.ownText, draft.label != nil || hasBeats {
      let place = TextScanner.firstCharacter(in: source, from: ownText)
      findings.add(draft.label != nil ? .textBesideLabel(place) : .textBesideBeats(place))
    } else if draft.label == nil, text.isEmpty {
      findings.add(.missingText(element))
    }
  }
}
