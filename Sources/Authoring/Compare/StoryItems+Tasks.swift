import StoryModel

// Beats that ask for more than a choice: quizzes, and what is to be seen and done in the intranet.
extension StoryItems {
  mutating func add(_ quiz: Beat.Quiz, of beat: Beat, in parent: Int) {
    let question = written(quiz.question)
    var item = item(.quiz, of: beat, in: parent, signature: question)
    item.add(.kind, quiz.kind.rawValue)
    item.add(.question, question)
    item.add(.score, quiz.score?.value.text)
    item.add(.explanation, written(quiz.explanation))
    let index = add(item)
    for answer in quiz.answers { add(answer, in: index) }
    for accepted in quiz.accepted { addText(.accepted, accepted, at: beat.range, in: index) }
    for hint in quiz.hints { addText(.hint, written(hint), at: beat.range, in: index) }
    close(index)
  }

  private mutating func add(_ answer: Beat.Answer, in parent: Int) {
    let label = written(answer.label)
    var item = StoryItem(subject: .answer, id: answer.id.value.given, range: answer.range, parent: parent)
    item.signature = label
    item.add(.label, label)
    item.add(.correct, if: answer.isCorrect)
    item.add(.explanation, written(answer.explanation))
    _ = add(item)
  }

  private mutating func addText(
    _ subject: StoryChange.Subject, _ text: String, at range: SourceRange, in parent: Int,
    event: String? = nil
  ) {
    var item = StoryItem(subject: subject, range: range, parent: parent)
    item.signature = text
    item.add(.text, text)
    item.add(.event, event)
    _ = add(item)
  }

  mutating func add(_ task: Beat.Task, of beat: Beat, in parent: Int) {
    var item = waiting(task.doing == .looking ? .show : .task, of: beat, in: parent, task.text)
    item.add(.page, task.target.page)
    item.add(.role, task.target.role)
    item.add(.name, task.target.name)
    item.add(.css, task.target.css)
    item.add(.done, task.doing.written)
    item.add(.missing, written(task.missing))
    item.add(.onlyForSome, task.isOnlyForSome ? "skip" : nil)
    item.add(.remind, task.remind?.written)
    let index = add(item)
    for hint in task.hints {
      addText(.hint, written(hint.text), at: beat.range, in: index, event: hint.event)
    }
    close(index)
  }
}

extension Beat.Doing {
  /// `click`, `url /profiel/*`; nil for a `show`.
  fileprivate var written: String? {
    switch self {
    case .looking: nil
    case .word: "word"
    case .click: "click"
    case .input: "input"
    case .url(let pattern): "url \(pattern)"
    case .event(let name): "event \(name)"
    }
  }
}
