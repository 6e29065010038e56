import Authoring
import StoryEngine
import StoryModel
import TestSupport

/// Somebody who does anything that can be done, in a world that may be another one each turn.
struct WildWalk {
  let flow: Flow
  let engine: StoryEngine
  private(set) var state: TourState
  private(set) var environment: Environment
  /// Whether the world stays as it is, but for the time, and nothing is taken back.
  var isBound = false
  /// Scenes that were entered and options that were on offer, by index.
  private(set) var scenes: Set<Int> = []
  private(set) var options: Set<Int> = []
  /// What went wrong; a turn that failed changes nothing, so that the walk goes on.
  private(set) var faults: [Fault] = []
  private(set) var hasEnded = false
  private var dice: Dice
  private let facts: NamedValues

  /// Somebody at the beginning.
  init(_ flow: Flow, _ facts: NamedValues? = nil, seed: UInt64) {
    let start = Instant(seconds: 1_767_600_000)
    let world = Environment(now: start, today: LocalZone.amsterdam.date(of: start) ?? .epoch)
    self.init(flow, StoryEngine(flow: flow).newTour(seed: seed), world, facts, seed: seed)
  }

  /// Somebody on her way.
  init(
    _ flow: Flow, _ state: TourState, _ environment: Environment, _ facts: NamedValues? = nil, seed: UInt64
  ) {
    self.flow = flow
    engine = StoryEngine(flow: flow)
    self.state = state
    self.environment = environment
    self.facts = facts ?? NamedValues(flow)
    dice = Dice(seed: seed)
  }

  /// At most so many inputs, until an end.
  mutating func walk(turns: Int) {
    // A turn that goes round is the longest of all; a few of them say enough.
    for _ in 0..<turns where !hasEnded && faults.count < 12 {
      if !isBound, dice.chance(30) { environment = facts.world(after: environment, &dice) }
      if dice.chance(20) { pass(days: facts.days(&dice)) }
      take(nextInput())
    }
  }

  /// Comes back to where she was.
  mutating func arrive() { take(.resume) }

  private mutating func take(_ input: Input) {
    var trail: [Address] = []
    switch engine.advance(&state, with: input, in: environment, trail: &trail) {
    case .turn:
      for address in trail {
        if case .enter(let scene) = flow.instructions[Int(address)] { scenes.insert(Int(scene)) }
      }
      look()
    case .fault(let fault): faults.append(fault)
    case .again, .refused: break
    }
  }

  private mutating func look() {
    guard let place = state.place else { return }
    switch flow.instructions[Int(place)] {
    case .choose: options.formUnion(state.offer.map(Int.init))
    case .end: hasEnded = true
    default: break
    }
  }

  private mutating func nextInput() -> Input {
    guard let place = state.place else { return .begin }
    if engine.mayLeave(state), dice.chance(10) { return .leave }
    if state.hasWayBack, !isBound, dice.chance(8) { return .back }
    switch flow.instructions[Int(place)] {
    case .choose:
      guard !dice.chance(15), !state.offer.isEmpty else { return .resume }
      return .option(flow.options[Int(dice.pick(state.offer))].id)
    case .wait(let index): return answer(flow.waits[Int(index)])
    default: return .resume
    }
  }

  private mutating func answer(_ wait: FlowWait) -> Input {
    switch wait.kind {
    case .ask(let variable, let isOptional, _):
      if isOptional, dice.chance(30) { return .skip }
      return .answer(facts.answer(for: flow.variables[Int(variable)], &dice))
    case .quiz(let quiz):
      if dice.chance(20) { return .skip }
      if quiz.kind == .text { return .answer(.text(dice.chance(60) ? quiz.accepted.first ?? "" : "?")) }
      var ids = quiz.answers.map { flow.answers[Int($0)] }.filter { quiz.kind == .order || $0.isCorrect }.map(
        \.id)
      if dice.chance(50) { ids = wrong(quiz) }
      return .answers(ids)
    case .task(let task):
      if case .event(let name) = task.doing, dice.chance(30) { return .event(name) }
      return dice.pick([.done, .skip, .missing, .hint, .done, .resume])
    case .feedback: return dice.chance(50) ? .feedback : .skip
    case .time(let timer):
      if timer.mayGoOnEarly, dice.chance(40) { return .skip }
      pass(days: dice.number(0...3))
      if dice.chance(70) { waitUntilDue() }
      return .resume
    }
  }

  private mutating func wrong(_ quiz: FlowQuiz) -> [AnswerID] {
    let all = quiz.answers.map { flow.answers[Int($0)] }
    if quiz.kind == .order { return dice.shuffled(all.map(\.id)) }
    return all.filter { !$0.isCorrect }.prefix(1).map(\.id)
  }

  private mutating func waitUntilDue() {
    switch state.due {
    case .instant(let instant)?: pass(to: max(instant, environment.now))
    case .date(let date)?: pass(days: max(0, Int(date.day) - Int(environment.today.day)))
    case nil: break
    }
  }

  private mutating func pass(days: Int) {
    pass(to: Instant(seconds: environment.now.seconds + Int64(days) * 86_400))
  }

  /// Beyond 2199 no story is told.
  private mutating func pass(to now: Instant) {
    guard let today = LocalZone.amsterdam.date(of: now) else { return }
    environment.now = now
    environment.today = today
  }
}
