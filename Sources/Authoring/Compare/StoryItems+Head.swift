import StoryModel

extension StoryItems {
  /// The story itself, and what stands before its first scene.
  mutating func add(_ story: Story) {
    var item = StoryItem(subject: .story, id: story.id.text, range: story.range, parent: 0)
    item.add(.id, story.id.text)
    item.add(.language, story.language)
    item.add(.guide, story.guide.value.text)
    item.add(.minutes, story.minutes.map { "\($0)" })
    item.add(.title, story.title)
    item.add(.summary, story.summary)
    item.add(.begin, story.scenes.first?.id.value.text)
    let index = add(item)
    for audience in story.audiences { addUnnamed(.audience, audience.written, at: story.range, in: index) }
    for variable in story.variables { add(variable, in: index) }
    for badge in story.badges { add(badge, in: index) }
    for move in story.moves { add(move, at: story.range, in: index) }
    for include in story.includes { addUnnamed(.include, include.value, at: include.range, in: index) }
    add(story.silences, in: index)
  }

  /// What is told to be silent in a story or scene.
  mutating func add(_ silences: [Silence], in parent: Int) {
    for silence in silences {
      addUnnamed(.silence, silence.check.value, at: silence.check.range, in: parent)
    }
  }

  private mutating func addUnnamed(
    _ subject: StoryChange.Subject, _ text: String, at range: SourceRange, in parent: Int
  ) {
    var item = StoryItem(subject: subject, range: range, parent: parent)
    item.signature = text
    _ = add(item)
  }

  private mutating func add(_ badge: Badge, in parent: Int) {
    var item = StoryItem(subject: .badge, id: badge.id.value.text, range: badge.id.range, parent: parent)
    item.add(.title, badge.title)
    item.add(.drawing, badge.drawing.value)
    item.add(.alternative, badge.alternative)
    _ = add(item)
  }

  private mutating func add(_ move: Move, at range: SourceRange, in parent: Int) {
    switch move {
    case .beat(let old, let new): addUnnamed(.moved, "\(old) → \(new.value)", at: new.range, in: parent)
    case .scene(let old, let new): addUnnamed(.moved, "\(old) → \(new.value)", at: new.range, in: parent)
    case .variable(let old, let new): addUnnamed(.moved, "\(old) → \(new.value)", at: new.range, in: parent)
    case .value(let old, let variable, let new):
      addUnnamed(.moved, "\(variable.value).\(old) → \(new.value)", at: new.range, in: parent)
    case .reset(let variable): addUnnamed(.reset, variable.value.text, at: variable.range, in: parent)
    }
  }

  private mutating func add(_ variable: VariableDeclaration, in parent: Int) {
    var item = StoryItem(
      subject: .variable, id: variable.name.value.text, range: variable.name.range, parent: parent)
    var values: [EnumerationValue] = []
    switch variable.kind {
    case .boolean(let initial):
      item.add(.type, "boolean")
      item.add(.initial, "\(initial)")
    case .integer(let range, let initial):
      item.add(.type, "integer")
      item.add(.range, "\(range.lowerBound) … \(range.upperBound)")
      item.add(.initial, "\(initial)")
    case .enumeration(let all, let initial):
      item.add(.type, "enumeration")
      item.add(.initial, all.indices.contains(initial) ? all[initial].id.text : nil)
      values = all
    case .text(let maxLength):
      item.add(.type, "text")
      item.add(.length, "\(maxLength)")
    }
    let index = add(item)
    for value in values {
      var item = StoryItem(subject: .value, id: value.id.text, range: variable.name.range, parent: index)
      item.add(.label, value.label)
      _ = add(item)
    }
    close(index)
  }
}

extension Audience {
  /// `groups="a, b" roles="c"`.
  fileprivate var written: String {
    [("groups", groups), ("departments", departments), ("roles", roles)]
      .filter { !$1.isEmpty }
      .map { "\($0)=\"\($1.joined(separator: ", "))\"" }
      .joined(separator: " ")
  }
}
