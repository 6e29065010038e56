import StoryEngine
import StoryModel

/// A tour that waits somewhere in a story, and how it came there.
struct WaitingPlace: Sendable {
  let beat: BeatID
  let standpoint: Standpoint
  let steps: [Step]
  private let state: TourState

  /// What somebody does.
  enum Step: Hashable, Sendable {
    case takes(Input)
    /// Comes back a month later.
    case waits
  }

  /// Every place where a tour of a story can be, with what it may hold there: found by doing everything everywhere.
  static func all(in engine: StoryEngine) -> [WaitingPlace] {
    var environment = Environment(
      now: Instant(seconds: 1_795_420_800), today: CalendarDate(day: 20_780) ?? .epoch)
    var seen: Set<Standpoint> = []
    var places: [WaitingPlace] = []
    var state = engine.newTour(seed: 7)
    _ = engine.advance(&state, with: .begin, in: environment)
    var open = [(state: state, steps: [Step.takes(.begin)])]
    while !open.isEmpty, places.count < limit {
      let (state, steps) = open.removeFirst()
      guard case .waiting(let beat) = state.phase(in: engine.flow),
        case .waiting(let waiting)? = engine.present(state, in: environment).last,
        seen.insert(state.standpoint.rounded).inserted
      else { continue }
      places.append(WaitingPlace(beat: beat, standpoint: state.standpoint, steps: steps, state: state))
      for step in waiting.kind.steps(in: engine.flow, at: beat) {
        var next = state
        environment.now = Instant(seconds: 1_795_420_800 + (step == .waits ? 30 * 86_400 : 0))
        environment.today = CalendarDate(day: step == .waits ? 20_810 : 20_780) ?? .epoch
        guard case .turn = engine.advance(&next, with: step.input, in: environment) else { continue }
        open.append((next, steps + [step]))
      }
    }
    return places
  }

  private static let limit = 60
}

extension WaitingPlace.Step {
  var input: Input {
    switch self {
    case .takes(let input): input
    case .waits: .resume
    }
  }
}

extension Standpoint {
  /// What was done three times is as what was done twice.
  fileprivate var rounded: Standpoint {
    var rounded = self
    rounded.visitCounts = visitCounts.mapValues { min($0, 2) }
    rounded.varied = varied.mapValues { Varied(count: min($0.count, 2)) }
    return rounded
  }
}

extension Waiting.Kind {
  fileprivate func steps(in flow: Flow, at beat: BeatID) -> [WaitingPlace.Step] {
    switch self {
    case .choose(_, let options): options.map { .takes(.option($0.id)) }
    case .ask(_, let question): question.answers.map { .takes(.answer($0)) }
    case .quiz(let quiz): quiz.tries.map { .takes(.answers($0)) }
    case .task: [.takes(.done)]
    case .feedback: [.takes(.skip)]
    case .time: [.waits]
    }
  }
}

extension Waiting.Question {
  /// Enough of them to tell what a new version admits.
  fileprivate var answers: [Input.Answer] {
    switch kind {
    case .boolean: [.boolean(false), .boolean(true)]
    case .integer(let range, _): [.integer(range.lowerBound), .integer(range.upperBound)]
    case .enumeration(let values, _): values.map { .value($0.id) }
    case .text: [.text("Noor")]
    }
  }
}

extension Waiting.Quiz {
  fileprivate var tries: [[AnswerID]] {
    kind == .one ? answers.map { [$0.id] } : [answers.map(\.id)]
  }
}
