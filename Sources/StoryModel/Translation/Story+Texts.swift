extension Story {
  /// Every text that can be read in another language, in the order of the file.
  package var translatableTexts: [TranslatableText] {
    var collector = TextCollector(guide: head.guide.value)
    collector.add(head)
    for scene in scenes { collector.add(scene) }
    return collector.texts.sortedByPlace()
  }
}

extension [TranslatableText] {
  /// A title may stand anywhere in the head, and the parts of a beat hardly anywhere else than they are looked at.
  fileprivate func sortedByPlace() -> [TranslatableText] {
    enumerated().sorted { ($0.element.range.start, $0.offset) < ($1.element.range.start, $1.offset) }
      .map(\.element)
  }
}

/// Goes through a story; what is still to be looked at lies on a list, for beats nest as deep as their author likes.
private struct TextCollector {
  let guide: PersonaID
  var texts: [TranslatableText] = []
  private var pending: [ArraySlice<Beat>] = []
  private var scene: StoryScene?
  private var unnamedCount = 0

  init(guide: PersonaID) { self.guide = guide }

  mutating func add(_ head: StoryHead) {
    add(.title, Text(head.title), at: head.range, by: nil)
    add(.summary, Text(head.summary), at: head.range, by: nil)
    for variable in head.variables {
      guard case .enumeration(let values, _) = variable.kind else { continue }
      for value in values {
        add(.value(value.id, of: variable.name.value), Text(value.label), at: variable.range, by: .employee)
      }
    }
    for badge in head.badges {
      add(.badge(badge.id.value), Text(badge.title), at: badge.id.range, by: nil)
      add(.badgeAlternative(badge.id.value), Text(badge.alternative), at: badge.id.range, by: nil)
    }
  }

  mutating func add(_ added: StoryScene) {
    scene = added
    unnamedCount = 0
    add(.scene(added.id.value), Text(added.title), at: added.range, by: nil)
    pending = [added.beats[...]]
    while var beats = pending.popLast() {
      guard let beat = beats.popFirst() else { continue }
      pending.append(beats)
      add(beat)
    }
  }

  private mutating func add(_ beat: Beat) {
    switch beat.kind {
    case .say(let say):
      add(tellKey(of: beat, .text), say.text, at: beat.range, by: .persona(say.speaker?.value ?? guide))
    case .image(let image):
      add(tellKey(of: beat, .alternative), Text(image.alternative), at: beat.range, by: nil)
    case .video(let video):
      add(tellKey(of: beat, .alternative), Text(video.alternative), at: beat.range, by: nil)
    case .choose(let choose): add(choose, of: beat)
    case .branch(let branch): pending += branch.cases.reversed().map { $0.beats[...] }
    case .vary(let vary): pending += vary.cases.reversed().map { $0.beats[...] }
    case .quiz(let quiz): add(quiz, of: beat)
    case .task(let task): add(task, of: beat)
    case .ask(let ask): add(.text, ask.text, of: beat)
    case .wait(let wait): add(.text, wait.text, of: beat)
    case .feedback(let feedback): add(.text, feedback.text, of: beat)
    case .end(let end): add(.text, end.text, of: beat)
    case .set, .goto, .visit, .comeBack, .give: break
    }
  }

  /// Every beat that is told counts, also where it holds nothing to translate: a flow counts them as well.
  private mutating func tellKey(of beat: Beat, _ part: TextKey.Part) -> TextKey {
    if let id = beat.id { return .beat(id.value, part) }
    unnamedCount += 1
    return .unnamed(unnamedCount, of: scene?.id.value ?? SceneID(""), part)
  }

  private mutating func add(_ choose: Beat.Choose, of beat: Beat) {
    if let prompt = choose.prompt { add(.prompt, prompt, of: beat) }
    if case .beats(let beats, _)? = choose.otherwise?.outcome { pending.append(beats[...]) }
    for option in choose.options.reversed() {
      if case .beats(let beats, _) = option.outcome { pending.append(beats[...]) }
    }
    for option in choose.options {
      add(.option(option.id.value), option.label, of: beat, at: option.range, by: .employee)
    }
  }

  private mutating func add(_ quiz: Beat.Quiz, of beat: Beat) {
    add(.question, quiz.question, of: beat)
    for answer in quiz.answers {
      add(.answer(answer.id.value), answer.label, of: beat, by: .employee)
      if let text = answer.explanation { add(.answerExplanation(answer.id.value), text, of: beat) }
    }
    for (index, accepted) in quiz.accepted.enumerated() {
      add(.accepted(index + 1), Text(accepted), of: beat, by: .employee)
    }
    if let text = quiz.explanation { add(.explanation, text, of: beat) }
    for (index, hint) in quiz.hints.enumerated() { add(.hint(index + 1), hint, of: beat) }
  }

  private mutating func add(_ task: Beat.Task, of beat: Beat) {
    add(.text, task.text, of: beat)
    for (index, hint) in task.hints.filter({ $0.event == nil }).enumerated() {
      add(.hint(index + 1), hint.text, of: beat)
    }
    for (index, hint) in task.hints.filter({ $0.event != nil }).enumerated() {
      add(.eventHint(index + 1), hint.text, of: beat)
    }
    if let missing = task.missing { add(.missing, missing, of: beat) }
  }

  private mutating func add(
    _ part: TextKey.Part, _ text: Text, of beat: Beat, at range: SourceRange? = nil,
    by speaker: TranslatableText.Speaker? = nil
  ) {
    guard let id = beat.id?.value else { return }
    add(.beat(id, part), text, at: range ?? beat.range, by: speaker ?? .persona(guide))
  }

  private mutating func add(
    _ key: TextKey, _ text: Text, at range: SourceRange, by speaker: TranslatableText.Speaker?
  ) {
    guard text.isTranslatable else { return }
    let title = scene.map { $0.title.isEmpty ? $0.id.value.text : $0.title }
    texts.append(TranslatableText(key: key, text: text, range: range, scene: title, speaker: speaker))
  }
}
