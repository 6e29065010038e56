import StoryModel

extension Migration {
  /// Who was there before keeps the hints shown, what is due and the order of a quiz; an offer is made when she comes
  /// back.
  func position(of state: TourState, at place: PlacePassage) -> TourState.Position {
    var position = TourState.Position(place: place.address)
    if case .enter = to.flow.instructions[Int(place.address)] {
      position.arrival = .sceneStart
      return position
    }
    guard case .stays = place.placement, state.position.arrival == .shown || state.position.arrival == .kept
    else {
      position.arrival = .moved
      return position
    }
    position.arrival = .kept
    guard case .wait(let index) = to.flow.instructions[Int(place.address)] else { return position }
    switch to.flow.waits[Int(index)].kind {
    case .quiz(let quiz):
      position.hintsShown = min(state.position.hintsShown, quiz.hints.count)
      if quiz.kind == .order { position.offer = order(state.position.offer, in: quiz) }
    case .task(let task):
      position.hintsShown = min(state.position.hintsShown, task.hints.count)
      if task.remind != nil { position.due = state.position.due }
    case .time: position.due = state.position.due
    case .ask, .feedback: break
    }
    return position
  }

  /// The same answers in the order in which they were shown; none where they are not the same, and it is made anew.
  private func order(_ shown: [Int32], in quiz: FlowQuiz) -> [Int32] {
    var order: [Int32] = []
    for answer in shown {
      let id = from.flow.answers[Int(answer)].id
      guard let new = quiz.answers.first(where: { to.flow.answers[Int($0)].id == id }) else { return [] }
      order.append(new)
    }
    return order.count == quiz.answers.count ? order : []
  }
}
