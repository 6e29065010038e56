import StoryEngine
import StoryModel

/// Whether nothing leads from a state to an end: tried out, state by state, in a world that stays as it is.
enum DeadEnd {
  /// So many states are tried; where there are more, nothing is claimed.
  private static let limit = 3000

  static func holds(_ engine: StoryEngine, _ state: TourState, _ world: StoryWorld) -> Bool {
    var pending: [(TourState, StoryWorld)] = [(state, world)]
    var seen: Set<[UInt8]> = []
    while let (state, world) = pending.popLast() {
      guard seen.count < limit else { return false }
      guard let inputs = inputs(engine, state, world) else { return false }
      for (input, later) in inputs {
        var next = state
        guard case .turn = engine.advance(&next, with: input, in: later.environment) else { continue }
        if case .over = next.phase(in: engine.flow) { return false }
        if seen.insert(next.fingerprint(in: engine.flow)).inserted { pending.append((next, later)) }
      }
    }
    return true
  }

  /// Everything that can be done; where time is waited for, it comes.
  ///
  /// Nil where there is too much to try.
  private static func inputs(
    _ engine: StoryEngine, _ state: TourState, _ world: StoryWorld
  ) -> [(Input, StoryWorld)]? {
    guard case .waiting(let waiting)? = engine.present(state, in: world.environment).last else { return [] }
    var inputs: [Input] = [.leave, .skip, .resume]
    switch waiting.kind {
    case .choose(_, let options): inputs += options.map { .option($0.id) }
    case .ask(_, let question):
      guard let answers = question.allAnswers else { return nil }
      inputs += answers.map { .answer($0) }
    case .quiz: inputs += engine.flow.bothAnswers(at: state.place)
    case .task: inputs.append(.done)
    case .feedback, .time: break
    }
    var worlds = [world]
    if case .time(_, let due) = waiting.kind {
      var later = world
      switch due {
      case .instant(let instant): later.now = max(world.now, instant)
      case .date(let date):
        later.now = Instant(
          seconds: world.now.seconds + max(0, Int64(date.day) - Int64(world.today.day)) * 86_400)
      }
      worlds = [later]
    }
    return worlds.flatMap { world in inputs.map { ($0, world) } }
  }
}

extension Waiting.Question {
  /// Nil where there are too many.
  fileprivate var allAnswers: [Input.Answer]? {
    switch kind {
    case .boolean: return [.boolean(true), .boolean(false)]
    case .enumeration(let values, _): return values.map { .value($0.id) }
    case .integer(let range, _):
      let (size, isHuge) = range.upperBound.subtractingReportingOverflow(range.lowerBound)
      return isHuge || size > 100 ? nil : range.map { .integer($0) }
    case .text: return nil
    }
  }
}

extension Flow {
  fileprivate func bothAnswers(at place: Address?) -> [Input] {
    guard let place, case .wait(let index) = instructions[Int(place)],
      case .quiz(let quiz) = waits[Int(index)].kind
    else { return [] }
    return [answer(to: quiz, rightly: true), answer(to: quiz, rightly: false)]
  }
}

extension TourState {
  /// The saved form without what never repeats.
  fileprivate func fingerprint(in flow: Flow) -> [UInt8] { timeless(in: flow).encoded(in: flow) }
}
