import StoryEngine
import StoryModel

extension Simulation {
  /// What somebody does next: all that is possible is as likely, but going back and letting time pass are seldom.
  ///
  /// Nil where the tour is over.
  func nextAction(
    at state: TourState, in environment: Environment, random: inout Generator
  ) -> RandomAction? {
    guard let place = state.place else { return .input(.begin) }
    switch random.next(below: 24) {
    case 0: if let pause = random.pick(candidates.pauses) { return .pass(pause) }
    case 1: if state.hasWayBack { return .input(.back) }
    default: break
    }
    let mayLeave = engine.mayLeave(state)
    switch engine.flow.instructions[Int(place)] {
    case .choose:
      let offer = state.offer
      let drawn = draw(offer.count + (mayLeave ? 1 : 0), &random)
      guard drawn < offer.count else { return .input(.leave) }
      return .input(.option(engine.flow.options[Int(offer[drawn])].id))
    case .wait(let index):
      if candidates.waits[Int(index)].isTimer {
        return waiting(Int(index), mayLeave: mayLeave, at: state, in: environment, &random)
      }
      let count = candidates.waits[Int(index)].actions.count
      let hints = state.hintsShown < candidates.waits[Int(index)].hintCount ? 1 : 0
      let drawn = draw(count + hints + (mayLeave ? 1 : 0), &random)
      if drawn < count { return candidates.waits[Int(index)].actions[drawn] }
      return .input(drawn < count + hints ? .hint : .leave)
    default: return nil
    }
  }

  private func waiting(
    _ wait: Int, mayLeave: Bool, at state: TourState, in environment: Environment, _ random: inout Generator
  ) -> RandomAction {
    if mayLeave, random.next(below: 4) == 0 { return .input(.leave) }
    if let early = candidates.waits[wait].actions.first, random.next(below: 2) == 0 { return early }
    return state.due.flatMap { pause(until: $0, in: environment) } ?? .input(.resume)
  }

  private func draw(_ count: Int, _ random: inout Generator) -> Int { Int(random.next(below: UInt64(count))) }

  /// The time until something is due; nil where that has come, or lies too far ahead to be waited for.
  private func pause(until due: Due, in environment: Environment) -> RandomAction? {
    switch due {
    case .date(let date):
      let days = date.day - environment.today.day
      return days > 0 && days < 9_999_999 ? .pass(CalendarDuration(days, .days)) : nil
    case .instant(let instant):
      let hours = (instant.seconds - environment.now.seconds + 3599) / 3600
      return hours > 0 && hours < 9_999_999 ? .pass(CalendarDuration(Int32(hours), .hours)) : nil
    }
  }
}
