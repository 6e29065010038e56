/// Makes up stories, scene by scene: each scene in its file of nouns.
///
/// In a sound one all ways lead forward but those that wait for somebody first, and every condition on the way to a
/// scene or an option can hold and fail whatever else does.
struct StoryGenerator {
  let style: GeneratedStory.Style
  let split: Bool
  let named: Int
  /// Scenes that lead to one another; after them come those that are only visited.
  let mainCount: Int
  let size: Int
  var dice: Dice

  var variables = MadeVariables()
  /// How many things of a kind have a name already.
  var counts: [String: Int] = [:]
  /// What can be asked about: only what has an id.
  var chooses: [(id: String, options: [String])] = []
  var questions: [String] = []
  var quizzes: [String] = []
  var places: [String] = []

  /// The scene that is being made, and the one from which it is visited in the end.
  var scene = 0
  var order = 0
  /// For each scene that is not the first, the one that leads to it or visits it.
  var leader: [Int] = []

  init(_ style: GeneratedStory.Style, seed: UInt64, size: Int, named: Int, split: Bool) {
    self.style = style
    self.split = split
    self.named = named
    self.size = size
    mainCount = max(1, size - size / 4)
    dice = Dice(seed: seed &* 2 &+ (style == .sound ? 0 : 1))
  }

  var isWild: Bool { style == .wild }

  mutating func make() -> (story: MadeElement, included: [String: MadeElement]) {
    variables = MadeVariables(&dice)
    for index in 1..<max(1, size) {
      leader.append(
        index < mainCount ? dice.number(max(0, index - 3)...index - 1) : dice.number(0...index - 1))
    }
    var scenes: [MadeElement] = []
    for index in 0..<size { scenes.append(makeScene(index)) }
    let splitsAt = split && size > 1 && dice.chance(60) ? dice.number(1...size - 1) : size
    let head = makeHead(includes: splitsAt < size)
    let story = MadeElement(
      "story",
      [("id", "verzonnen"), ("xml:lang", dice.pick(["nl", "nl", "en"])), ("guide", "vicky"), minutes()],
      head + scenes[..<splitsAt])
    guard splitsAt < size else { return (story, [:]) }
    return (story, ["scenes/rest.xml": MadeElement("scenes", [], Array(scenes[splitsAt...]))])
  }

  static func sceneID(_ index: Int) -> String { "scene-\(index)" }

  /// An id that may be left out; nil where it is.
  mutating func id(_ kind: String) -> String? { dice.chance(named) ? newID(kind) : nil }

  /// One that something else may speak of.
  mutating func newID(_ kind: String) -> String {
    counts[kind, default: 0] += 1
    return "\(kind)-\(counts[kind] ?? 0)"
  }

  private mutating func minutes() -> (String, String?) {
    ("minutes", dice.chance(40) ? String(dice.number(1...12)) : nil)
  }
}
