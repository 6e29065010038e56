import StoryEngine
import StoryModel
import TestSupport

/// One tour told in two languages at once, now the one taking an input and now the other.
struct TwinWalk {
  private let engines: [StoryEngine]
  private var states: [TourState]
  private var outcomes: [Outcome?] = [nil, nil]
  private var dice: Dice
  private var environment = Environment(now: Instant(seconds: 1_795_420_800), today: .epoch)

  init(_ own: Flow, _ other: Flow, seed: UInt64) {
    engines = [StoryEngine(flow: own), StoryEngine(flow: other)]
    states = engines.map { $0.newTour(seed: seed) }
    dice = Dice(seed: seed)
    advance(.begin)
  }

  /// Whether both are in the same state and told the same beats.
  var isInStep: Bool { states[0] == states[1] && told(0) == told(1) }

  var difference: String { "\(told(0)) and \(told(1))" }

  mutating func step() {
    if dice.chance(30), let tomorrow = CalendarDate(day: Int64(environment.today.day) + 1) {
      environment.today = tomorrow
      environment.now = Instant(seconds: environment.now.seconds + 86_400)
    }
    environment.employee.department = dice.pick(["", "A", "B"])
    advance(input())
  }

  private mutating func advance(_ input: Input) {
    for index in engines.indices {
      outcomes[index] = engines[index].advance(&states[index], with: input, in: environment)
    }
  }

  private mutating func input() -> Input {
    guard case .waiting(let waiting)? = engines[0].present(states[0], in: environment).last else {
      return .begin
    }
    if dice.chance(15) { return dice.pick([.resume, .leave, .back, .hint, .skip]) }
    switch waiting.kind {
    case .choose(_, let options): return options.isEmpty ? .resume : .option(dice.pick(options).id)
    case .ask(_, let question): return .answer(answer(to: question))
    case .quiz(let quiz):
      if quiz.kind == .text { return .answer(.text(dice.pick(["hoi", "een blok"]))) }
      return .answers(dice.pick([[dice.pick(quiz.answers).id], quiz.answers.map(\.id)]))
    case .task: return dice.pick([.done, .missing, .skip, .event("group.joined")])
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

  /// What came of the last input, words left out.
  private func told(_ index: Int) -> [String] {
    switch outcomes[index] {
    case .turn(let told, let reads): told.map(\.place) + ["\(reads.rawValue)"]
    case .again(let told): ["again"] + told.map(\.place)
    case .refused(let refusal): ["\(refusal)"]
    case .fault(let fault): ["\(fault)"]
    case nil: []
    }
  }
}

extension Told {
  fileprivate var place: String {
    switch self {
    case .say(let id, let speaker, _, _, _): "say \(id?.text ?? "") \(speaker)"
    case .image(let id, let source, _): "image \(id?.text ?? "") \(source)"
    case .video(let id, let film): "video \(id?.text ?? "") \(film.source)"
    case .explained(let id, let isRight, let text): "explained \(id) \(isRight) \(text == nil)"
    case .given(let item, _): "given \(item)"
    case .missing(let id, _): "missing \(id)"
    case .hint(let id, _): "hint \(id)"
    case .moved: "moved"
    case .waiting(let waiting): "waiting \(waiting.id) \(waiting.turn) \(waiting.possibilities.rawValue)"
    case .end(let ending): "end \(ending.id) \(ending.turn)"
    }
  }
}
