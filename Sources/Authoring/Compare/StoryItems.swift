import StoryModel

/// All items of a story in the order of the story, each before what stands in it.
///
/// What is still to be looked at lies on a list, for beats nest as deep as their author likes.
struct StoryItems {
  private(set) var items: [StoryItem] = []
  /// The cases of every `vary` within a text: what each reads.
  private(set) var textCases: [TextCase] = []
  private var pending: [Pending] = []
  private var scene: Int?

  /// A case of a `vary` within a text.
  struct TextCase {
    var vary: String
    var id: String
    var range: SourceRange
    var text: String
  }

  /// What is still to be done.
  enum Pending {
    case beats(ArraySlice<Beat>, in: Int)
    case option(Beat.Option, in: Int)
    case otherwise(Beat.Otherwise, in: Int)
    case way(Beat.Branch.Case, SourceRange, in: Int)
    case varyCase(Beat.Vary.Case, in: Int)
    /// Nothing more comes within it.
    case close(Int)
  }

  init(_ story: Story) {
    items.reserveCapacity(story.scenes.reduce(64) { $0 + $1.beats.count * 2 })
    add(story)
    for scene in story.scenes { add(scene) }
    close(0)
  }

  /// Adds an item and gives its index; whoever adds one with something in it closes it.
  mutating func add(_ item: StoryItem) -> Int {
    var item = item
    item.end = items.count + 1
    item.scene = scene
    items.append(item)
    return items.count - 1
  }

  /// Everything within it is there.
  mutating func close(_ index: Int) { items[index].end = items.count }

  private mutating func add(_ story: StoryScene) {
    scene = nil
    var item = StoryItem(subject: .scene, id: story.id.value.text, range: story.range, parent: 0)
    item.add(.title, story.title)
    item.add(.feature, story.feature)
    item.add(.milestone, if: story.isMilestone)
    item.add(.skip, story.skip?.value.text)
    let index = add(item)
    scene = index
    items[index].scene = index
    add(story.silences, in: index)
    pending = [.close(index), .beats(story.beats[...], in: index)]
    while let next = pending.popLast() { take(next) }
    scene = nil
  }

  private mutating func take(_ next: Pending) {
    switch next {
    case .close(let index): close(index)
    case .beats(var beats, let parent):
      guard let beat = beats.popFirst() else { return }
      if !beats.isEmpty { pending.append(.beats(beats, in: parent)) }
      add(beat, in: parent)
    case .option(let option, let parent): add(option, in: parent)
    case .otherwise(let otherwise, let parent): add(otherwise, in: parent)
    case .way(let way, let range, let parent): add(way, at: range, in: parent)
    case .varyCase(let varyCase, let parent):
      let item = StoryItem(
        subject: .varyCase, id: varyCase.id.value.given, range: varyCase.id.range, parent: parent)
      open(add(item), varyCase.beats)
    }
  }

  /// Goes on with the beats of an item, and closes it after them.
  mutating func open(_ index: Int, _ beats: [Beat]) {
    pending += [.close(index), .beats(beats[...], in: index)]
  }

  /// Goes on with what stands in an item, and closes it after that.
  mutating func open(_ index: Int, _ inside: [Pending]) {
    pending.append(.close(index))
    pending += inside.reversed()
  }

  /// A text as it is written; what varies in it is noted.
  mutating func written(_ text: Text) -> String {
    if !text.isPlain { noteCases(of: text) }
    return text.written
  }

  /// The same of a text that may be left out.
  mutating func written(_ text: Text?) -> String? {
    guard let text else { return nil }
    return written(text)
  }

  private mutating func noteCases(of text: Text) {
    for part in WrittenText.cases(of: text) {
      guard let vary = part.vary.given, let id = part.id.value.given else { continue }
      textCases.append(TextCase(vary: vary, id: id, range: part.id.range, text: part.text))
    }
  }
}
