import StoryEngine
import StoryModel
import TestSupport

/// Somebody who answers by place and not by name, so that two stories that differ in their ids alone are heard alike.
struct Listener {
  private let engine: StoryEngine
  private var state: TourState
  private var dice: Dice
  private var environment = Environment(now: Instant(seconds: 1_795_420_800), today: .epoch)

  init(_ flow: Flow, seed: UInt64) {
    engine = StoryEngine(flow: flow)
    state = engine.newTour(seed: seed)
    dice = Dice(seed: seed)
  }

  /// Answers once; everything that was told then, ids left out.
  mutating func step() -> [String] {
    environment.groups = Set((1...40).filter { _ in dice.chance(50) }.map { "groep-\($0)" })
    if dice.chance(40) { environment.now = Instant(seconds: environment.now.seconds + 30 * 86_400) }
    let number = dice.number(0...999)
    let waiting = engine.present(state, in: environment).last
    switch engine.advance(&state, with: input(at: waiting, number), in: environment) {
    case .turn(let told, _), .again(let told): return told.map(Self.heard)
    case .refused: return ["refused"]
    case .fault: return ["fault"]
    }
  }

  private func input(at told: Told?, _ number: Int) -> Input {
    guard case .waiting(let waiting)? = told else { return .begin }
    let other: [Input] = [.skip, .leave, .back, .hint, .resume, .missing]
    if number < 150 { return other[number % other.count] }
    switch waiting.kind {
    case .choose(_, let options):
      return options.isEmpty ? .resume : .option(options[number % options.count].id)
    case .ask(_, let question): return .answer(answer(to: question, number))
    case .quiz(let quiz):
      if quiz.kind == .text { return .answer(.text(["hoi", "een blok"][number % 2])) }
      let ids = quiz.answers.map(\.id)
      return .answers(number % 3 == 0 ? ids : [ids[number % ids.count]])
    case .task: return number % 3 == 0 ? .event("group.joined") : .done
    case .time: return number % 2 == 0 ? .resume : .skip
    case .feedback: return .feedback
    }
  }

  private func answer(to question: Waiting.Question, _ number: Int) -> Input.Answer {
    switch question.kind {
    case .boolean: .boolean(number % 2 == 0)
    case .integer(let range, _): .integer(number % 2 == 0 ? range.lowerBound : range.upperBound)
    case .enumeration(let values, _): .value(values[number % values.count].id)
    case .text: .text(number % 2 == 0 ? "" : "N")
    }
  }

  private static func heard(_ told: Told) -> String {
    switch told {
    case .say(_, let speaker, let mood, let outfit, let text):
      "\(speaker) \(mood) \(outfit?.text ?? "-"): \(text.pieces)"
    case .image(_, let source, let alternative): "image \(source) \(alternative)"
    case .video(_, let film): "video \(film)"
    case .explained(_, let isRight, let text): "explained \(isRight) \(text?.pieces ?? [])"
    case .given(let item, let title): "given \(item) \(title)"
    case .missing(_, let text): "missing \(text.pieces)"
    case .hint(_, let text): "hint \(text.pieces)"
    case .moved(let title): "moved \(title)"
    case .end(let ending): "end \(ending.turn) \(ending.outcome) \(ending.text.pieces)"
    case .waiting(let waiting): "\(waiting.turn) \(waiting.possibilities.names) " + heard(waiting.kind)
    }
  }

  private static func heard(_ kind: Waiting.Kind) -> String {
    switch kind {
    case .choose(let prompt, let options):
      "choose \(prompt?.pieces ?? []) \(options.map(\.label.pieces))"
    case .ask(let text, let question): "ask \(text.pieces) \(question.value) \(question.isOptional)"
    case .quiz(let quiz): "quiz \(quiz.kind) \(quiz.question.pieces) \(quiz.answers.map(\.label.pieces))"
    case .task(let text, let target, let doing): "task \(text.pieces) \(target) \(doing)"
    case .feedback(let topic, let scale, let anonymous, let text):
      "feedback \(topic) \(scale) \(anonymous) \(text.pieces)"
    case .time(let text, let due): "wait \(text.pieces) \(due)"
    }
  }
}
