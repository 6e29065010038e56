import StoryModel

/// A `return` in a scene that is also entered without a visit: then there is nothing to come back to.
enum ReturnWithoutVisit: StoryCheck {
  static let code = Diagnostic.Code(31, "return-without-visit", .warning)

  static func findings(in subject: CheckedStory) -> [Diagnostic] {
    let flow = subject.flow
    guard flow.instructions.contains(.comeBack) else { return [] }
    let walk = subject.everywhere
    let entered = entered(flow, walk.reached)
    var scene = 0
    var reported: Set<Int> = []
    for address in flow.instructions.indices where walk.reached[address] {
      if case .enter(let index) = flow.instructions[address] { scene = Int(index) }
      if flow.instructions[address] == .comeBack, entered.contains(Int32(scene)) { reported.insert(scene) }
    }
    return reported.sorted().map { index in
      let scene = flow.scenes[index]
      return finding(
        at: scene.range,
        Words(
          "scene '\(scene.id)' has a <return>, but it is also entered without a <visit>",
          nl: "scène '\(scene.id)' heeft een <return>, maar je komt er ook zonder <visit>"),
        help: Words(
          "Go there with <visit> only, or let it end with <goto>.",
          nl: "Ga er alleen met <visit> heen, of sluit de scène af met <goto>."))
    }
  }

  /// Scenes that are entered by beginning, by a `goto` or an option, or by leaving another scene.
  private static func entered(_ flow: Flow, _ reached: [Bool]) -> Set<Int32> {
    var entered: Set<Int32> = [0]
    for address in flow.instructions.indices where reached[address] {
      if case .goto(let scene) = flow.instructions[address] { entered.insert(scene) }
    }
    for scene in flow.scenes { if let skip = scene.skip { entered.insert(skip) } }
    return entered
  }
}
