import StoryModel

// Coming back to a story that was changed: what waits now was not shown yet.
extension StoryEngine {
  /// Shows where she is now; who was moved is told so first.
  func arrive(_ state: inout TourState, _ telling: inout Telling) -> Outcome {
    guard let place = state.position.place else { return .refused(.notBegun) }
    let (turn, arrival) = (state.turn, state.position.arrival)
    telling.hasWayBack = false
    state.position.arrival = .shown
    if arrival != .kept { telling.told.append(.moved(to: title(at: place))) }
    do {
      switch arrival {
      case .kept: try goOn(&state, at: place, &telling)
      case .sceneStart: try run(&state, from: place + 1, &telling)
      case .moved, .shown: try run(&state, from: place, &telling)
      }
      try present(&state, &telling)
    } catch {
      state.restore(telling.before)
      state.turn = turn
      return .fault(error)
    }
    state.latest = telling.moment
    return .turn(told: telling.told, reads: telling.reads)
  }

  /// Shows again what waited before, with an offer made anew; on where that is none, or the time has come.
  private func goOn(
    _ state: inout TourState, at place: Address, _ telling: inout Telling
  ) throws(Fault) {
    switch flow.instructions[Int(place)] {
    case .choose(let index):
      let offer = try offer(index, state, &telling)
      guard !offer.isEmpty else { return try run(&state, from: place, &telling) }
      stop(at: place, offer: offer, &state)
    case .wait(let index):
      switch flow.waits[Int(index)].kind {
      case .time where isDue(state, telling): return try run(&state, from: place + 1, &telling)
      case .quiz(let quiz) where state.position.offer.isEmpty: state.position.offer = order(of: quiz, &state)
      case .task(let task) where state.position.due == nil:
        state.position.due = task.remind.flatMap { Due($0, after: telling.moment) }
      default: break
      }
      state.turn += 1
    default: return try run(&state, from: place, &telling)
    }
    telling.movesOn = false
  }

  private func title(at place: Address) -> String {
    flow.scene(at: place).map { flow.scenes[Int($0)].title } ?? ""
  }
}
