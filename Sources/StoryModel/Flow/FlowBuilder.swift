/// Lays a story out as instructions, scene after scene: looks up names, compiles expressions, turns blocks into jumps.
///
/// It needs a scene only while it lays it out, so that a reader can hand scenes over one by one and a large story
/// never is in memory as a tree. Blocks within blocks wait on a list instead of the call stack, so deep nesting
/// costs memory only.
package struct FlowBuilder {
  var flow: Flow
  var problems: [StoryProblem] = []
  var variableIndex: [VariableName: Int] = [:]
  var isRead: [Bool] = []
  /// Where the values of enumerations and the options of chooses stand, as far as expressions asked: a long list is
  /// not gone through for every question.
  var valueIndex: [Int: [String: Int]] = [:]
  var optionIndex: [Int32: [String: Int32]] = [:]
  /// What could have been meant where a question names nothing: one list for all who ask, for it may be long.
  var known: [Known: [String]] = [:]
  let cast: Cast
  let head: StoryHead
  var groupIndex: [String: Int32] = [:]
  var silences: [(scene: Int32?, silence: Silence)] = []

  enum Known: Hashable {
    case beats(for: Expression.Function)
    case options(of: Int32)
  }

  /// What is still to lay out of the present scene, the next one last.
  var pending: [Pending] = []
  /// Addresses that jumps lead to; until ``finish()`` a jump carries the index of its label.
  var labels: [Address] = []
  /// Scenes that are named, and may come later; until the end a `goto` carries the index of its reference.
  var references: [(target: Located<SceneID>, from: Int32)] = []
  var skips: [(scene: Int32, target: Located<SceneID>)] = []
  /// Scenes that are visited, each with the index of its visit.
  var visited: [(visit: Int32, target: Located<SceneID>)] = []
  /// Questions about what happened, with the operation to complete when everything has its place.
  var questions: [(function: Expression.Function, ids: [Located<String>], operation: Int)] = []
  /// The ids of the present choose's options or quiz's answers; kept so that it is allocated once.
  var siblings: Set<String> = []
  /// The start tag of the beat, or scene, that is being laid out.
  var range = SourceRange(0, 0)
  /// The scene that is being laid out.
  var scene: Int32 = -1

  enum Pending {
    case beats(ArraySlice<Beat>)
    case branch(ArraySlice<Beat.Branch.Case>, end: Address)
    /// Beats of an option's own, and the label they go on at.
    case option(Int32, [Beat], after: Address)
    case otherwise(Int32, [Beat], after: Address)
    case varyCase(Int32, [Beat], after: Address)
    case jump(Address)
    case label(Address)
  }

  /// A story without scenes yet.
  package init(_ head: StoryHead, cast: Cast) {
    self.cast = cast
    self.head = head
    flow = Flow(
      story: head.id, language: head.language, guide: head.guide.value, title: head.title,
      summary: head.summary, minutes: head.minutes, titleRange: head.range, ownEnd: head.ownEnd,
      audiences: head.audiences, badges: head.badges,
      moves: head.moves, includes: head.includes)
    silences = head.silences.map { (nil, $0) }
    if cast[head.guide.value] == nil { problems.append(.unknownPersona(head.guide)) }
    for variable in head.variables { declare(variable) }
    var badges: Set<BadgeID> = []
    for badge in head.badges where !badges.insert(badge.id.value).inserted {
      problems.append(.doubledID(Located(badge.id.value.text, at: badge.id.range), kind: "badge"))
    }
  }

  private mutating func declare(_ variable: VariableDeclaration) {
    if variableIndex[variable.name.value] != nil {
      problems.append(
        .doubledID(Located(variable.name.value.text, at: variable.name.range), kind: "variable"))
    } else {
      variableIndex[variable.name.value] = flow.variables.count
    }
    flow.variables.append(variable)
    isRead.append(false)
  }

  /// Makes room for what a story of so many bytes mostly has, so that a large one is not moved as it grows.
  ///
  /// Room that stays empty costs nothing but addresses.
  package mutating func reserve(forSize bytes: Int) {
    let scenes = bytes / 350
    flow.scenes.reserveCapacity(scenes)
    flow.sceneIndex.reserveCapacity(scenes)
    flow.beatIndex.reserveCapacity(scenes)
    flow.instructions.reserveCapacity(7 * scenes)
    flow.ranges.reserveCapacity(7 * scenes)
    flow.code.reserveCapacity(3 * scenes)
    flow.tells.reserveCapacity(scenes)
    flow.chooses.reserveCapacity(scenes)
    flow.options.reserveCapacity(2 * scenes)
    references.reserveCapacity(2 * scenes)
    labels.reserveCapacity(scenes)
  }

  /// Lays out the next scene.
  package mutating func add(_ added: StoryScene) {
    scene += 1
    if flow.sceneIndex.updateValue(scene, forKey: added.id.value) != nil {
      problems.append(.doubledID(Located(added.id.value.text, at: added.id.range), kind: "scene"))
    }
    if added.isMilestone { flow.milestones.append(scene) }
    if let skip = added.skip { skips.append((scene, skip)) }
    flow.scenes.append(
      FlowScene(
        id: added.id.value, range: added.range, title: added.title, start: Address(flow.instructions.count),
        isMilestone: added.isMilestone))
    for silence in added.silences { silences.append((scene, silence)) }
    range = added.range
    emit(.enter(scene: scene))
    for beat in added.beats {
      layOut(beat)
      layOutPending()
    }
    range = added.range
    emit(.looseEnd(scene: scene))
  }

  /// Appends an instruction; gives where it stands.
  @discardableResult
  mutating func emit(_ instruction: Instruction) -> Address {
    flow.instructions.append(instruction)
    flow.ranges.append(range)
    return Address(flow.instructions.count - 1)
  }

  /// Completes what could only be looked up when every scene was there.
  package consuming func finish() -> Compilation {
    resolveTargets()
    resolveQuestions()
    checkMoves()
    return Compilation(cast: cast, flow: flow, problems: problems, isRead: isRead, silences: silences)
  }
}
