import StoryModel

/// What of the old version is what in the new one, in indices of both; worked out once for all tours.
struct Passage {
  let from: Flow
  let to: Flow
  let rules: MovingRules
  /// For each old scene the new one, by its id or else by rule.
  let scenes: [Int32?]
  let options: [Int32?]
  /// Of those that can be answered alone: the same question.
  let questions: [Int32?]
  let varies: [VaryPassage?]

  init(from: Flow, to: Flow) {
    let rules = MovingRules(to.moves)
    (self.from, self.to, self.rules) = (from, to, rules)
    scenes = from.scenes.map { scene in to.scene(scene.id) ?? rules.scenes[scene.id].flatMap { to.scene($0) }
    }
    varies = from.varies.map { vary in
      to.vary(vary.id).flatMap { VaryPassage(from: vary, to: to.varies[Int($0)], index: $0) }
    }
    var options = [Int32?](repeating: nil, count: from.options.count)
    var questions = [Int32?](repeating: nil, count: from.waits.count)
    for choose in from.chooses {
      guard let address = Self.counterpart(of: choose.id, in: from, to, rules),
        case .choose(let index) = to.instructions[Int(address)]
      else { continue }
      let new = to.chooses[Int(index)].options
      let indices = Dictionary(new.map { (to.options[Int($0)].id, $0) }) { first, _ in first }
      for option in choose.options { options[Int(option)] = indices[from.options[Int(option)].id] }
    }
    for (index, wait) in from.waits.enumerated() where wait.isQuestion {
      guard let address = Self.counterpart(of: wait.id, in: from, to, rules),
        case .wait(let new) = to.instructions[Int(address)], to.waits[Int(new)].isQuestion
      else { continue }
      questions[index] = new
    }
    (self.options, self.questions) = (options, questions)
  }

  /// Where the same beat stands in the new version, by id and kind; nil where it is not there.
  func same(_ id: BeatID) -> Address? { Self.same(id, in: from, to) }

  private static func same(_ id: BeatID, in from: Flow, _ to: Flow) -> Address? {
    guard let old = from.address(of: id) ?? from.visit(id), let new = to.address(of: id) ?? to.visit(id),
      let kind = PlaceKind(at: old, in: from), PlaceKind(at: new, in: to) == kind
    else { return nil }
    return new
  }

  /// The same beat, or the one that a rule puts in its place.
  private static func counterpart(
    of id: BeatID, in from: Flow, _ to: Flow, _ rules: MovingRules
  ) -> Address? {
    same(id, in: from, to) ?? rules.beats[id].flatMap { to.address(of: $0) }
  }
}

extension FlowWait {
  fileprivate var isQuestion: Bool {
    switch kind {
    case .ask, .quiz: true
    case .task, .feedback, .time: false
    }
  }
}
