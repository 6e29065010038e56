import Onboarding
import StoryEngine
import StoryModel
import TestSupport
import Testing

/// Somebody who was taken to a new version comes back to it.
struct Arrival {
  private let engine: StoryEngine
  private let chooses: [BeatID: Beat.Choose]
  private var dice: Dice

  init(_ version: StoryVersionText, seed: UInt64) {
    engine = version.candidate.story.engine
    chooses = version.story.chooses
    dice = Dice(seed: seed)
  }

  /// She is where the plan says; what is on offer is what is written there, and leads where that says.
  mutating func expectPlace(of migrated: Migrated) {
    let flow = engine.flow
    let environment = anyEnvironment(days: 0)
    var state = migrated.state
    var trail: [Address] = []
    guard case .turn(let told, _) = engine.advance(&state, with: .resume, in: environment, trail: &trail)
    else {
      Issue.record("coming back is no turn")
      return
    }
    switch migrated.placement.new {
    case .sceneStart(let scene):
      let start = flow.scene(scene).map { flow.scenes[Int($0)].start }
      #expect(trail.first == start.map { $0 + 1 })
    case .beat(let beat):
      let place = flow.address(of: beat)
      // A wait that is due and a choice of which nothing is left go on from there.
      #expect(trail.isEmpty ? state.place == place : [place, place.map { $0 + 1 }].contains(trail.first))
    }
    guard case .waiting(let waiting)? = told.last, case .choose(_, let offered) = waiting.kind else { return }
    guard let choose = chooses[waiting.id] else {
      Issue.record("\(waiting.id) is no choose")
      return
    }
    let written = choose.options.filter { option in
      guard !option.isOnce || !isUsed(option, waiting.id, state) else { return false }
      return option.condition == nil || offered.contains { $0.id == option.id.value }
    }
    #expect(offered.map(\.id) == written.map(\.id.value))
    for option in written { expectWay(of: option, state, environment) }
  }

  /// Two choices may have options of one name.
  private func isUsed(_ option: Beat.Option, _ choose: BeatID, _ state: TourState) -> Bool {
    guard let address = engine.flow.address(of: choose),
      case .choose(let index) = engine.flow.instructions[Int(address)]
    else { return false }
    return engine.flow.chooses[Int(index)].options.contains {
      engine.flow.options[Int($0)].id == option.id.value && state.standpoint.chosen.contains($0)
    }
  }

  private func expectWay(of option: Beat.Option, _ state: TourState, _ environment: Environment) {
    guard case .scene(let scene) = option.outcome else { return }
    var state = state
    var trail: [Address] = []
    _ = engine.advance(&state, with: .option(option.id.value), in: environment, trail: &trail)
    let entered = trail.lazy.compactMap { address -> SceneID? in
      guard case .enter(let scene) = engine.flow.instructions[Int(address)] else { return nil }
      return engine.flow.scenes[Int(scene)].id
    }.first
    #expect(entered == scene.value)
  }

  /// Whatever she does, nothing fails, and she can come to an end.
  mutating func expectNoTrap(from start: TourState) {
    for _ in 0..<40 {
      var state = start
      for step in 0..<60 {
        let environment = anyEnvironment(days: step * 20)
        var input = Input.resume
        if case .waiting(let waiting)? = engine.present(state, in: environment).last {
          input = dice.input(at: waiting)
        }
        if case .fault(let fault) = engine.advance(&state, with: input, in: environment) {
          Issue.record("\(fault)")
          return
        }
        if case .over = state.phase(in: engine.flow) { return }
      }
    }
    Issue.record("no end was found from \(start.phase(in: engine.flow))")
  }

  private mutating func anyEnvironment(days: Int) -> Environment {
    let day = Int64(20_900 + days + dice.number(0...9))
    return Environment(
      now: Instant(seconds: day * 86_400), today: CalendarDate(day: day) ?? .epoch,
      employee: EmployeeFacts(department: dice.pick(["", "A", "B"])),
      groups: Set((1...200).filter { _ in dice.chance(50) }.map { "groep-\($0)" } + ["medewerkers"]))
  }
}

extension Story {
  /// Every choose of it, wherever it stands.
  fileprivate var chooses: [BeatID: Beat.Choose] {
    var found: [BeatID: Beat.Choose] = [:]
    var open = scenes.map(\.beats)
    while let beats = open.popLast() {
      for beat in beats {
        switch beat.kind {
        case .choose(let choose):
          if let id = beat.id?.value { found[id] = choose }
          open += (choose.options.map(\.outcome) + [choose.otherwise?.outcome].compactMap { $0 }).compactMap {
            if case .beats(let beats, _) = $0 { beats } else { nil }
          }
        case .branch(let branch): open += branch.cases.map(\.beats)
        case .vary(let vary): open += vary.cases.map(\.beats)
        default: break
        }
      }
    }
    return found
  }
}
