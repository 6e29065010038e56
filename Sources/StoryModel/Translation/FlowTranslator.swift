extension Flow {
  /// The same story with its texts in another language: instructions, codes and indices are those here, so that the state
  /// of a tour in one is its state in the other.
  ///
  /// What the translation lacks, or what does not fit, stays in the story's own language and is marked as such.
  package func translated(by translation: Translation) -> Flow {
    guard translation.language != language else { return self }
    var translator = FlowTranslator(self, translation)
    translator.translate()
    return translator.flow
  }
}

/// Puts the texts of a translation in the place of a flow's own.
private struct FlowTranslator {
  private(set) var flow: Flow
  private let texts: [TextKey: [Translation.Piece]]
  private let own: String

  init(_ flow: Flow, _ translation: Translation) {
    self.flow = flow
    texts = translation.texts
    own = flow.language
    self.flow.language = translation.language
  }

  mutating func translate() {
    translateHead()
    for index in flow.scenes.indices {
      flow.scenes[index].title = plain(.scene(flow.scenes[index].id), flow.scenes[index].title)
    }
    translateTells()
    for index in flow.chooses.indices {
      let choose = flow.chooses[index]
      flow.chooses[index].prompt = choose.prompt.map { text(.beat(choose.id, .prompt), $0) }
      for option in choose.options {
        let key = TextKey.beat(choose.id, .option(flow.options[Int(option)].id))
        flow.options[Int(option)].label = text(key, flow.options[Int(option)].label)
      }
    }
    for index in flow.waits.indices {
      flow.waits[index].kind = translated(flow.waits[index].kind, flow.waits[index].id)
    }
    for index in flow.ends.indices {
      flow.ends[index].text = text(.beat(flow.ends[index].id, .text), flow.ends[index].text)
    }
  }

  private mutating func translateHead() {
    flow.title = plain(.title, flow.title)
    flow.summary = plain(.summary, flow.summary)
    for index in flow.variables.indices {
      guard case .enumeration(var values, let initial) = flow.variables[index].kind else { continue }
      let name = flow.variables[index].name.value
      for value in values.indices {
        values[value].label = plain(.value(values[value].id, of: name), values[value].label)
      }
      flow.variables[index].kind = .enumeration(values: values, initial: initial)
    }
    for index in flow.badges.indices {
      let badge = flow.badges[index]
      flow.badges[index].title = plain(.badge(badge.id.value), badge.title)
      flow.badges[index].alternative = plain(.badgeAlternative(badge.id.value), badge.alternative)
      for item in flow.items.indices where flow.items[item].id == ItemID(badge.id.value) {
        flow.items[item].title = flow.badges[index].title
      }
    }
  }

  private mutating func translateTells() {
    var scene = SceneID("")
    var unnamedCount = 0
    for instruction in flow.instructions {
      switch instruction {
      case .enter(let index):
        scene = flow.scenes[Int(index)].id
        unnamedCount = 0
      case .tell(let index):
        let id = flow.tells[Int(index)].id
        if id == nil { unnamedCount += 1 }
        translate(Int(index)) { part in
          id.map { .beat($0, part) } ?? .unnamed(unnamedCount, of: scene, part)
        }
      default: continue
      }
    }
  }

  private mutating func translate(_ tell: Int, key: (TextKey.Part) -> TextKey) {
    switch flow.tells[tell].kind {
    case .say(let speaker, let mood, let outfit, let text):
      flow.tells[tell].kind = .say(by: speaker, mood: mood, outfit: outfit, self.text(key(.text), text))
    case .image(var image):
      image.alternative = plain(key(.alternative), image.alternative)
      flow.tells[tell].kind = .image(image)
    case .video(var video):
      video.alternative = plain(key(.alternative), video.alternative)
      flow.tells[tell].kind = .video(video)
    }
  }

  private mutating func translated(_ kind: FlowWait.Kind, _ id: BeatID) -> FlowWait.Kind {
    switch kind {
    case .ask(let variable, let isOptional, let text):
      return .ask(variable: variable, isOptional: isOptional, self.text(.beat(id, .text), text))
    case .quiz(let quiz): return .quiz(translated(quiz, id))
    case .task(let task): return .task(translated(task, id))
    case .feedback(let topic, let scale, let allowsAnonymous, let text):
      return .feedback(
        topic: topic, scale: scale, allowsAnonymous: allowsAnonymous, self.text(.beat(id, .text), text))
    case .time(var timer):
      timer.text = text(.beat(id, .text), timer.text)
      return .time(timer)
    }
  }

  private mutating func translated(_ quiz: FlowQuiz, _ id: BeatID) -> FlowQuiz {
    var quiz = quiz
    quiz.question = text(.beat(id, .question), quiz.question)
    quiz.explanation = quiz.explanation.map { text(.beat(id, .explanation), $0) }
    for index in quiz.hints.indices {
      quiz.hints[index] = text(.beat(id, .hint(index + 1)), quiz.hints[index])
    }
    quiz.spellings = quiz.accepted.indices.map {
      plain(.beat(id, .accepted($0 + 1)), quiz.accepted[$0])
    }
    for index in quiz.answers {
      let answer = flow.answers[Int(index)]
      flow.answers[Int(index)].label = text(.beat(id, .answer(answer.id)), answer.label)
      flow.answers[Int(index)].explanation = answer.explanation.map {
        text(.beat(id, .answerExplanation(answer.id)), $0)
      }
    }
    return quiz
  }

  private func translated(_ task: FlowTask, _ id: BeatID) -> FlowTask {
    var task = task
    task.text = text(.beat(id, .text), task.text)
    task.missing = task.missing.map { text(.beat(id, .missing), $0) }
    for index in task.hints.indices {
      task.hints[index] = text(.beat(id, .hint(index + 1)), task.hints[index])
    }
    for index in task.eventHints.indices {
      task.eventHints[index].text = text(.beat(id, .eventHint(index + 1)), task.eventHints[index].text)
    }
    return task
  }

  private func text(_ key: TextKey, _ text: FlowText) -> FlowText {
    guard text.plain.holdsLetters else { return text }
    return texts[key].flatMap { text.translated($0) } ?? text.marked(as: own)
  }

  private func plain(_ key: TextKey, _ text: String) -> String {
    texts[key].flatMap { FlowText(text).translated($0)?.characters } ?? text
  }
}
