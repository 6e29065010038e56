import StoryChecks
import StoryEngine
import StoryModel

/// A story told along a way that the proof supposes, to see whether it happens.
struct ProofTelling {
  let engine: StoryEngine
  private(set) var state: TourState
  private(set) var world: StoryWorld
  /// Which of several values that the proof does not tell apart are taken.
  let variant: Int
  /// The day on which the attempt began.
  private var begun: CalendarDate

  /// What came of a step.
  enum Result {
    case turn
    case fault(Fault)
    /// It cannot be supposed, or does not fit where the story waits.
    case impossible
  }

  /// What takes a step back; without a turn, time alone passed.
  struct Memory {
    let turn: TurnMemory?
    let world: StoryWorld
  }

  private enum Move {
    case input(Input)
    case timeAlone
    case impossible
  }

  init(_ engine: StoryEngine, seed: UInt64, variant: Int) {
    self.engine = engine
    self.variant = variant
    // Some things only happen late in the calendar.
    world = variant == 3 ? .late : .beginning
    begun = world.today
    state = engine.newTour(seed: seed)
  }

  /// Goes on from a tour of an earlier version, which was taken to this one.
  init(_ engine: StoryEngine, from state: TourState, variant: Int) {
    self.engine = engine
    self.variant = variant
    world = variant == 3 ? .late : .beginning
    world.now = max(world.now, state.latestInstant)
    begun = state.firstDay
    self.state = state
  }

  var flow: Flow { engine.flow }

  /// Takes a step; `memory` takes it back, but for the beginning.
  mutating func take(_ step: ProofStep, memory: inout Memory?) -> Result {
    take(step, memory: &memory) { _, _, _ in }
  }

  /// Takes a step, and tells what was given to the engine, in which world, and what came of it.
  mutating func take(
    _ step: ProofStep, memory: inout Memory?, _ note: (Input?, StoryWorld, Outcome?) -> Void
  ) -> Result {
    let before = world
    memory = nil
    // Not by the shorter name: handing the flow on counts all its tables up and down.
    guard step.world.isEmpty || world.suppose(step.world, of: engine.flow, variant: variant) else {
      world = before
      return .impossible
    }
    switch move(for: step.input) {
    case .impossible:
      world = before
      return .impossible
    case .timeAlone:
      memory = Memory(turn: nil, world: before)
      note(nil, world, nil)
      return .turn
    case .input(let input):
      var turn: TurnMemory?
      let outcome = engine.attempt(&state, with: input, in: world.environment, memory: &turn)
      note(input, world, outcome)
      memory = Memory(turn: turn, world: before)
      switch outcome {
      case .turn, .again:
        if input == .begin { begun = world.today }
        return .turn
      case .fault(let fault): return .fault(fault)
      case .refused: return .impossible
      }
    }
  }

  /// Makes the world what is supposed, without a turn.
  mutating func suppose(_ facts: [WorldFact]) -> Bool {
    world.suppose(facts, of: engine.flow, variant: variant)
  }

  mutating func rewind(_ memory: Memory) {
    if let turn = memory.turn { state.rewind(turn) }
    world = memory.world
  }

  private mutating func move(for step: ProofInput) -> Move {
    switch step {
    case .begin: return .input(.begin)
    case .option(let option): return .input(.option(engine.flow.options[Int(option)].id))
    case .value(let variable, let values):
      return answer(variable, values).map { .input(.answer($0)) } ?? .impossible
    case .text(let text): return .input(.answer(.text(text)))
    case .goOn: return .input(isFeedback ? .skip : .done)
    case .skip: return .input(.skip)
    case .leave: return .input(.leave)
    case .resume: return .input(.resume)
    case .rightAnswer: return quiz.map { .input(engine.flow.answer(to: $0, rightly: true)) } ?? .impossible
    case .wrongAnswer: return quiz.map { .input(engine.flow.answer(to: $0, rightly: false)) } ?? .impossible
    case .await(let days):
      guard let due = state.due, let date = CalendarDate(day: Int64(begun.day) + days) else {
        return .impossible
      }
      pass(until: due)
      pass(until: .date(date))
      return .input(.resume)
    case .pass(let days):
      guard let date = CalendarDate(day: Int64(begun.day) + days) else { return .impossible }
      pass(until: .date(date))
      return .timeAlone
    case .arrive(let days):
      guard let date = CalendarDate(day: Int64(begun.day) + days) else { return .impossible }
      pass(until: .date(date))
      return .input(.resume)
    }
  }

  private mutating func pass(until due: Due) {
    switch due {
    case .instant(let instant): world.now = max(world.now, instant)
    case .date(let date):
      let days = Int64(date.day) - Int64(world.today.day)
      if days > 0 { world.now = Instant(seconds: world.now.seconds + days * 86_400) }
    }
  }

  private var wait: FlowWait? {
    guard let place = state.place, case .wait(let index) = engine.flow.instructions[Int(place)] else {
      return nil
    }
    return engine.flow.waits[Int(index)]
  }

  private var isFeedback: Bool {
    if case .feedback? = wait?.kind { true } else { false }
  }

  private var quiz: FlowQuiz? {
    if case .quiz(let quiz)? = wait?.kind { quiz } else { nil }
  }

  /// Of a text that nobody asks for later, any will do.
  private func answer(_ variable: Int32, _ values: ClosedRange<Int64>) -> Input.Answer? {
    switch engine.flow.variables[Int(variable)].kind {
    case .boolean: .boolean(values.lowerBound == 1)
    case .integer: .integer(StoryWorld.pick(from: values, near: 0, variant))
    case .enumeration(let list, _): .value(list[Int(values.lowerBound)].id)
    case .text: .text("")
    }
  }
}

extension Flow {
  /// An answer to a quiz that is right, or one that is not.
  func answer(to quiz: FlowQuiz, rightly: Bool) -> Input {
    let all = quiz.answers.map { answers[Int($0)] }
    switch quiz.kind {
    case .text: return .answer(.text(rightly ? quiz.accepted.first ?? "" : wrongText(quiz)))
    case .order: return .answers(rightly ? all.map(\.id) : all.reversed().map(\.id))
    case .one, .several:
      let right = all.filter(\.isCorrect).map(\.id)
      if rightly { return .answers(right) }
      let wrong = all.filter { !$0.isCorrect }.map(\.id)
      return .answers(wrong.isEmpty ? Array(right.prefix(1)) : Array(wrong.prefix(1)))
    }
  }

  private func wrongText(_ quiz: FlowQuiz) -> String {
    let accepted = Set(quiz.accepted.map { $0.lowercased() })
    return ["?", "-", "niets", "nothing", "x"].first { !accepted.contains($0) } ?? "…"
  }
}
