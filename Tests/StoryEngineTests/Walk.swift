import StoryEngine
import StoryModel
import Testing

/// Somebody who does anything at all in a story, fitting or not, from a seed.
struct Walk {
  let engine: StoryEngine
  private(set) var state: TourState
  private(set) var environment = Environment(
    now: Instant(seconds: 1_795_420_800), today: .epoch, employee: EmployeeFacts(firstName: "Noor"))
  private var random: Generator

  init(_ conversation: Conversation, seed: UInt64 = 1) throws {
    engine = try conversation.engine()
    state = engine.newTour(seed: seed)
    random = Generator(seed: seed)
    _ = engine.advance(&state, with: .begin, in: environment)
  }

  /// Takes so many steps; `see` gets the state before, the input, what came of it and the state after.
  mutating func take(_ steps: Int, see: (TourState, Input, Outcome, TourState) throws -> Void) rethrows {
    for _ in 0..<steps {
      if random.next(below: 5) == 0, let tomorrow = CalendarDate(day: Int64(environment.today.day) + 1) {
        environment.today = tomorrow
        environment.now = Instant(seconds: environment.now.seconds + 86_400)
      }
      let before = state
      let input = anyInput()
      let outcome = engine.advance(&state, with: input, in: environment)
      try see(before, input, outcome, state)
    }
  }

  private mutating func anyInput() -> Input {
    guard case .waiting(let waiting)? = engine.present(state, in: environment).last else {
      return pick([.begin, .begin, .begin, .back, .done, .resume])
    }
    let anywhere: [Input] = [
      .begin, .done, .missing, .hint, .skip, .leave, .back, .back, .resume, .feedback,
      .option(OptionID("nergens")),
      .answer(.integer(Int64(random.next(below: 20)) - 5)), .answer(.boolean(true)),
    ]
    guard random.next(below: 4) > 0 else { return pick(anywhere) }
    switch waiting.kind {
    case .choose(_, let options): return .option(pick(options).id)
    case .ask(_, let question): return .answer(answer(to: question))
    case .quiz(let quiz):
      if quiz.kind == .text { return .answer(.text(pick(["Victor", " victor ", "Vicky"]))) }
      let ids = quiz.answers.map(\.id)
      return .answers(pick([[pick(ids)], ids, ids.reversed(), [ids[0]]]))
    case .task(_, _, .event(let name)): return pick([.event(name), .event("elders"), .done, .missing, .hint])
    case .task: return pick([.done, .missing, .skip, .hint])
    case .time: return pick([.resume, .resume, .skip])
    case .feedback: return pick([.feedback, .skip])
    }
  }

  private mutating func answer(to question: Waiting.Question) -> Input.Answer {
    switch question.kind {
    case .boolean: .boolean(pick([true, false]))
    case .integer(let range, _): .integer(pick([range.lowerBound, range.upperBound]))
    case .enumeration(let values, _): .value(pick(values).id)
    case .text: .text(pick(["", "Noor", "Ë"]))
    }
  }

  private mutating func pick<Element>(_ elements: [Element]) -> Element {
    elements[Int(random.next(below: UInt64(elements.count)))]
  }
}
