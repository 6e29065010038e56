import StoryEngine
import StoryModel
import TestSupport

/// Somebody who goes through a supplement and answers by chance.
struct SupplementWalk {
  private let engine: StoryEngine
  private var dice: Dice

  init(_ flow: Flow, seed: UInt64) {
    engine = StoryEngine(flow: flow)
    dice = Dice(seed: seed)
  }

  /// How it ends after the first answer; nil where it does not, or fails on the way.
  mutating func outcome(after option: String) -> TourOutcome? {
    var state = engine.newTour(seed: UInt64(dice.number(0...9999)))
    var input = Input.begin
    for turn in 0..<500 {
      guard case .turn(let told, _) = engine.advance(&state, with: input, in: Self.world) else { return nil }
      if case .over(_, let outcome) = state.phase(in: engine.flow) { return outcome }
      guard case .waiting(let waiting)? = told.last else { return nil }
      input = turn == 0 ? .option(OptionID(option)) : answer(to: waiting)
    }
    return nil
  }

  private mutating func answer(to waiting: Waiting) -> Input {
    switch waiting.kind {
    case .task: dice.chance(50) ? .done : dice.chance(50) ? .missing : .skip
    case .feedback: dice.chance(50) ? .feedback : .skip
    default: .skip
    }
  }

  private static let world: Environment = {
    guard let today = CalendarDate(day: 20_780) else { preconditionFailure("a day of this century") }
    return Environment(
      now: Instant(seconds: 20_780 * 86_400), today: today,
      employee: EmployeeFacts(firstName: "Noor", department: "Burgerzaken"), groups: [], items: [])
  }()
}
