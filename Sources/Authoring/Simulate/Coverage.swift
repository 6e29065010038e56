package import StoryModel

/// Which beats and options of a story people met in a simulation, scene by scene.
package struct Coverage: Sendable {
  /// In the order of the file.
  package private(set) var scenes: [Scene] = []

  /// A scene, with all that stands in it.
  package struct Scene: Sendable {
    package let id: SceneID
    /// Its start tag.
    package let range: SourceRange
    /// In how many runs it was entered.
    package let count: Int
    /// In the order of the file.
    package var parts: [Part] = []
  }

  /// A beat or an option.
  package struct Part: Sendable {
    /// Its element: `say`, `option`.
    package let kind: String
    /// An option's is `choose/option`; nil where the author gave none.
    package let id: String?
    /// Its start tag.
    package let range: SourceRange
    /// In how many runs it was met; an option: chosen.
    package let count: Int
    /// An option: in how many runs it was on offer; nil for a beat.
    package let offered: Int?
  }

  package init(_ result: SimulationResult, of flow: Flow) {
    // An option that leads to a scene has an instruction for that, which is no beat of its own.
    var tags = Set(flow.options.map(\.range))
    tags.formUnion(flow.chooses.map(\.range))
    for (address, instruction) in flow.instructions.enumerated() {
      let count = Int(result.met[address])
      if case .enter(let scene) = instruction {
        let entered = flow.scenes[Int(scene)]
        scenes.append(Scene(id: entered.id, range: entered.range, count: count))
        continue
      }
      guard let (kind, id) = Self.beat(instruction, at: Address(address), in: flow) else { continue }
      let range = flow.ranges[address]
      if kind == "goto", tags.contains(range) { continue }
      add(Part(kind: kind, id: id, range: range, count: count, offered: nil))
      guard case .choose(let index) = instruction else { continue }
      for option in flow.chooses[Int(index)].options {
        let offered = flow.options[Int(option)]
        add(
          Part(
            kind: "option", id: "\(flow.chooses[Int(index)].id)/\(offered.id)", range: offered.range,
            count: Int(result.taken[Int(option)]), offered: Int(result.offered[Int(option)])))
      }
    }
    for index in scenes.indices { scenes[index].parts.sort { $0.range.start < $1.range.start } }
  }

  /// How many beats there are, without the options, and how many of them were met.
  package var beats: (met: Int, all: Int) { count { $0.offered == nil } }

  /// The same of options; one is met that was chosen.
  package var options: (met: Int, all: Int) { count { $0.offered != nil } }

  private func count(_ belongs: (Part) -> Bool) -> (met: Int, all: Int) {
    let parts = scenes.lazy.flatMap(\.parts).filter(belongs)
    return (parts.count { $0.count > 0 }, parts.count)
  }

  private mutating func add(_ part: Part) {
    if !scenes.isEmpty { scenes[scenes.count - 1].parts.append(part) }
  }

  /// What an instruction is called in the file; nil for one that is not a beat.
  private static func beat(
    _ instruction: Instruction, at address: Address, in flow: Flow
  ) -> (kind: String, id: String?)? {
    switch instruction {
    case .tell(let index): (name(of: flow.tells[Int(index)].kind), flow.tells[Int(index)].id?.text)
    case .set(let variable, _): ("set", flow.variables[Int(variable)].name.value.text)
    case .give(let index): ("give", flow.items[Int(index)].id.text)
    case .visit(let index): ("visit", flow.visits[Int(index)].id.text)
    case .vary(let index): ("vary", flow.varies[Int(index)].id.text)
    case .choose(let index): ("choose", flow.chooses[Int(index)].id.text)
    case .wait(let index): (name(of: flow.waits[Int(index)].kind), flow.waits[Int(index)].id.text)
    case .end(let index): ("end", flow.ends[Int(index)].id.text)
    case .goto(let scene): ("goto", flow.scenes[Int(scene)].id.text)
    case .comeBack: ("return", nil)
    case .enter, .unless, .jump, .looseEnd: nil
    }
  }

  private static func name(of tell: Tell.Kind) -> String {
    switch tell {
    case .say: "say"
    case .image: "image"
    case .video: "video"
    }
  }

  private static func name(of wait: FlowWait.Kind) -> String {
    switch wait {
    case .ask: "ask"
    case .quiz: "quiz"
    case .task(let task): task.doing == .looking ? "show" : "task"
    case .feedback: "feedback"
    case .time: "wait"
    }
  }
}
