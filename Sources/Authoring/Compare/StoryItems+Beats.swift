import StoryModel

// Beats at which the story does not wait, and those that decide how it goes on.
extension StoryItems {
  mutating func add(_ beat: Beat, in parent: Int) {
    switch beat.kind {
    case .say(let say): add(say, of: beat, in: parent)
    case .image(let image):
      var item = item(.image, of: beat, in: parent, signature: image.source.value)
      item.add(.alternative, image.alternative)
      item.add(.source, image.source.value)
      _ = add(item)
    case .video(let video):
      var item = item(.video, of: beat, in: parent, signature: video.source.value)
      item.add(.alternative, video.alternative)
      item.add(.source, video.source.value)
      item.add(.captions, video.captions.value)
      item.add(.description, video.description.value)
      _ = add(item)
    case .branch(let branch): add(branch, of: beat, in: parent)
    case .vary(let vary):
      var item = item(.vary, of: beat, in: parent, signature: vary.mode.rawValue)
      item.add(.mode, vary.mode.rawValue)
      let index = add(item)
      open(index, vary.cases.map { .varyCase($0, in: index) })
    case .set(let set):
      var item = item(.set, of: beat, in: parent, signature: "\(set.variable.value) = \(set.value.written)")
      item.add(.into, set.variable.value.text)
      item.add(.value, set.value.written)
      _ = add(item)
    case .goto(let scene): addWay(.goto, scene, of: beat, in: parent)
    case .visit(let scene): addWay(.visit, scene, of: beat, in: parent)
    case .comeBack: _ = add(item(.comeBack, of: beat, in: parent))
    case .give(let given):
      var item = item(.give, of: beat, in: parent, signature: given.value.text)
      item.add(.item, given.value.text)
      _ = add(item)
    case .end(let end):
      let text = written(end.text)
      var item = item(.end, of: beat, in: parent, signature: text)
      item.add(.text, text)
      item.add(.outcome, end.outcome.rawValue)
      _ = add(item)
    case .choose, .ask, .quiz, .task, .wait, .feedback: addWaiting(beat, in: parent)
    }
  }

  func item(
    _ subject: StoryChange.Subject, of beat: Beat, in parent: Int, signature: String = ""
  ) -> StoryItem {
    var item = StoryItem(subject: subject, id: beat.id?.value.given, range: beat.range, parent: parent)
    item.signature = signature
    return item
  }

  private mutating func add(_ say: Beat.Say, of beat: Beat, in parent: Int) {
    let text = written(say.text)
    var item = item(.say, of: beat, in: parent, signature: text)
    item.add(.text, text)
    item.add(.speaker, say.speaker?.value.text)
    item.add(.mood, say.mood?.value.text)
    item.add(.outfit, say.outfit?.value.text)
    _ = add(item)
  }

  private mutating func addWay(
    _ subject: StoryChange.Subject, _ scene: Located<SceneID>, of beat: Beat, in parent: Int
  ) {
    var item = item(subject, of: beat, in: parent, signature: scene.value.text)
    item.add(.target, scene.value.text)
    _ = add(item)
  }

  private mutating func add(_ branch: Beat.Branch, of beat: Beat, in parent: Int) {
    let tests = branch.cases.map { $0.condition?.written ?? "else" }
    let index = add(item(.branch, of: beat, in: parent, signature: tests.joined(separator: " | ")))
    open(index, branch.cases.map { .way($0, beat.range, in: index) })
  }

  /// One of the ways of an `if`.
  mutating func add(_ way: Beat.Branch.Case, at range: SourceRange, in parent: Int) {
    var item = StoryItem(
      subject: way.condition == nil ? .elseWay : .way, range: way.condition?.range ?? range, parent: parent)
    item.signature = way.condition?.written ?? ""
    item.add(.test, item.signature)
    open(add(item), way.beats)
  }
}
