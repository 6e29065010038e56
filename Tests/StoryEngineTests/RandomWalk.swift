import StoryEngine
import StoryModel
import StoryXML
import TestSupport
import Testing

/// Somebody who answers whatever a made-up story waits for, fitting and by chance; who she is changes as she goes.
struct RandomWalk {
  let engine: StoryEngine
  private(set) var state: TourState
  /// What the last step ended in, if it was a fault.
  private(set) var fault: Fault?
  /// Everything that was told, as plain text.
  private(set) var told: [String] = []
  private var dice: Dice
  private(set) var environment = Environment(now: Instant(seconds: 1_795_420_800), today: .epoch)

  init(_ story: GeneratedStory, seed: UInt64 = 1) throws {
    let reading = StoryReader.compile(story.source, cast: .sample, include: story.include)
    engine = StoryEngine(flow: try #require(reading.value).flow)
    state = engine.newTour(seed: seed)
    dice = Dice(seed: seed)
    advance(.begin)
  }

  mutating func step() {
    if dice.chance(30), let tomorrow = CalendarDate(day: Int64(environment.today.day) + 1) {
      environment.today = tomorrow
      environment.now = Instant(seconds: environment.now.seconds + 86_400)
    }
    environment.groups = Set((1...200).filter { _ in dice.chance(50) }.map { "groep-\($0)" })
    environment.employee.department = dice.pick(["", "A", "B"])
    advance(input())
  }

  private mutating func advance(_ input: Input) {
    fault = nil
    if case .fault(let found) = engine.advance(&state, with: input, in: environment) { fault = found }
  }

  private mutating func input() -> Input {
    guard case .waiting(let waiting)? = engine.present(state, in: environment).last else { return .begin }
    if dice.chance(10) { return dice.pick([.resume, .leave, .back, .hint]) }
    switch waiting.kind {
    case .choose(_, let options): return options.isEmpty ? .resume : .option(dice.pick(options).id)
    case .ask(_, let question): return .answer(answer(to: question))
    case .quiz(let quiz):
      if quiz.kind == .text { return .answer(.text(dice.pick(["hoi", "Straks", "een blok"]))) }
      let ids = quiz.answers.map(\.id)
      return .answers(dice.pick([[dice.pick(ids)], ids, ids.reversed(), [ids[0]]]))
    case .task: return dice.pick([.done, .done, .missing, .skip, .event("group.joined")])
    case .time: return dice.pick([.resume, .skip])
    case .feedback: return dice.pick([.feedback, .skip])
    }
  }

  private mutating func answer(to question: Waiting.Question) -> Input.Answer {
    switch question.kind {
    case .boolean: .boolean(dice.chance(50))
    case .integer(let range, _): .integer(dice.pick([range.lowerBound, range.upperBound]))
    case .enumeration(let values, _): .value(dice.pick(values).id)
    case .text: .text(dice.pick(["", "N"]))
    }
  }
}
