import StoryModel

extension StoryBuilder {
  mutating func openBeat(_ tag: StartTag, findings: inout Findings) {
    scene.beatCount += 1
    noteBeat(tag, findings: &findings)
    switch tag.element {
    case .say: openSay(tag)
    case .image: addImage(tag)
    case .video: addVideo(tag)
    case .choose: openChoose(tag, findings: &findings)
    case .ask: openAsk(tag, findings: &findings)
    case .quiz: openQuiz(tag, findings: &findings)
    case .give: addGive(tag)
    case .wait: openWait(tag, findings: &findings)
    case .branch: openBranch(tag, findings: &findings)
    case .vary: openVary(tag, findings: &findings)
    case .set: addSet(tag, findings: &findings)
    case .goto: addGoto(tag)
    case .visit: addVisit(tag, findings: &findings)
    case .comeBack: beats.push(Beat(id: nil, range: tag.range, kind: .comeBack))
    case .show, .task: openTask(tag, findings: &findings)
    case .feedback: openFeedback(tag, findings: &findings)
    default: openEnd(tag, findings: &findings)
    }
  }

  /// The id of a beat at which a story does not wait: none is as good as one.
  func id(of tag: StartTag) -> Located<BeatID>? { tag.id(.id, as: BeatID.self) }

  /// The id of a beat at which a story waits: where the author gave none, the scene's and the beat's number in it.
  func waitingID(of tag: StartTag, findings: inout Findings) -> Located<BeatID> {
    if let id = tag.id(.id, as: BeatID.self) { return id }
    findings.add(.missingID(tag))
    return Located(BeatID("\(scene.scene.id.value)~\(scene.beatCount)"), at: tag.opening)
  }
}
