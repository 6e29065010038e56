import StoryModel

// Beats at which the story waits.
extension StoryItems {
  mutating func addWaiting(_ beat: Beat, in parent: Int) {
    switch beat.kind {
    case .choose(let choose): add(choose, of: beat, in: parent)
    case .ask(let ask):
      var item = waiting(.ask, of: beat, in: parent, ask.text)
      item.add(.into, ask.variable.value.text)
      item.add(.optional, if: ask.isOptional)
      _ = add(item)
    case .quiz(let quiz): add(quiz, of: beat, in: parent)
    case .task(let task): add(task, of: beat, in: parent)
    case .wait(let wait):
      var item = waiting(.wait, of: beat, in: parent, wait.text)
      item.add(.due, wait.due.written)
      item.add(.early, wait.mayGoOnEarly ? "yes" : "no")
      _ = add(item)
    case .feedback(let feedback):
      var item = waiting(.feedback, of: beat, in: parent, feedback.text)
      item.add(.topic, feedback.topic)
      item.add(.scale, feedback.scale.rawValue)
      item.add(.anonymous, feedback.allowsAnonymous ? "allowed" : "no")
      _ = add(item)
    default: break
    }
  }

  mutating func waiting(
    _ subject: StoryChange.Subject, of beat: Beat, in parent: Int, _ text: Text
  ) -> StoryItem {
    let text = written(text)
    var item = item(subject, of: beat, in: parent, signature: text)
    item.add(.text, text)
    return item
  }

  private mutating func add(_ choose: Beat.Choose, of beat: Beat, in parent: Int) {
    let prompt = written(choose.prompt)
    let known = prompt ?? choose.options.map(\.label.written).joined(separator: " | ")
    var item = item(.choose, of: beat, in: parent, signature: known)
    item.add(.prompt, prompt)
    let index = add(item)
    var inside = choose.options.map { Pending.option($0, in: index) }
    if let otherwise = choose.otherwise { inside.append(.otherwise(otherwise, in: index)) }
    open(index, inside)
  }

  mutating func add(_ option: Beat.Option, in parent: Int) {
    let label = written(option.label)
    var item = StoryItem(subject: .option, id: option.id.value.given, range: option.range, parent: parent)
    item.signature = label
    item.add(.label, label)
    item.add(.condition, option.condition?.written)
    item.add(.once, if: option.isOnce)
    add(item, option.outcome)
  }

  mutating func add(_ otherwise: Beat.Otherwise, in parent: Int) {
    add(StoryItem(subject: .otherwise, range: otherwise.range, parent: parent), otherwise.outcome)
  }

  private mutating func add(_ item: StoryItem, _ outcome: Beat.Outcome) {
    var item = item
    switch outcome {
    case .scene(let scene):
      item.add(.target, scene.value.text)
      _ = add(item)
    case .beats(let beats, let again):
      item.add(.again, if: again)
      open(add(item), beats)
    }
  }
}

extension Beat.Due {
  /// The duration, or the expression of a date.
  fileprivate var written: String {
    switch self {
    case .after(let duration): duration.written
    case .until(let date): date.written
    }
  }
}
