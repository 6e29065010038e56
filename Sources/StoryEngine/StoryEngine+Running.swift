import StoryModel

extension StoryEngine {
  /// Runs instructions from an address until the story waits or ends, and takes the next turn number.
  func run(_ state: inout TourState, from start: Address, _ telling: inout Telling) throws(Fault) {
    var address = start
    while true {
      telling.trail?.append(address)
      switch flow.instructions[Int(address)] {
      case .enter(let scene):
        telling.before.changes.append(.visits(scene, Self.count(&state.visits[scene, default: 0])))
        address += 1
        continue
      case .jump(let target):
        address = target
        continue
      default: break
      }

      telling.steps += 1
      guard telling.steps <= Self.stepLimit else { throw .tooManySteps }
      switch flow.instructions[Int(address)] {
      case .enter, .jump: continue
      case .tell(let index):
        telling.told.append(try tell(Int(index), &state, &telling))
        address += 1
      case .set(let variable, let code):
        let value = try evaluate(code, state, &telling)
        guard flow.variables[Int(variable)].admits(value) else {
          throw .outOfRange(flow.variables[Int(variable)].name.value)
        }
        set(variable, to: value, &state, &telling)
        address += 1
      case .give(let index):
        give(index, &state, &telling)
        address += 1
      case .unless(let code, let target):
        address = try holds(code, state, &telling) ? address + 1 : target
      case .goto(let scene):
        state.position.visits = []
        address = flow.scenes[Int(scene)].start
      case .visit(let index):
        state.position.visits.append(address)
        address = flow.scenes[Int(flow.visits[Int(index)].target)].start
      case .comeBack:
        guard let visit = state.position.visits.popLast() else { throw .returnWithoutVisit }
        address = visit + 1
      case .vary(let index): address = vary(index, &state, &telling)
      case .choose(let index):
        let offer = try offer(index, state, &telling)
        if offer.isEmpty {
          guard let otherwise = flow.chooses[Int(index)].otherwise else {
            throw .dryChoose(flow.chooses[Int(index)].id)
          }
          address = otherwise
        } else {
          return stop(at: address, offer: offer, &state)
        }
      case .wait(let index):
        if try arrive(at: index, address, &state, &telling) { return }
        address += 1
      case .end: return stop(at: address, &state)
      case .looseEnd(let scene): throw .looseEnd(flow.scenes[Int(scene)].id)
      }
    }
  }

  func stop(at address: Address, offer: [Int32] = [], due: Due? = nil, _ state: inout TourState) {
    state.position.place = address
    state.position.offer = offer
    state.position.hintsShown = 0
    state.position.due = due
    state.turn += 1
  }

  /// Stops where there is something to wait for; false where its time has come already.
  private func arrive(
    at index: Int32, _ address: Address, _ state: inout TourState, _ telling: inout Telling
  ) throws(Fault) -> Bool {
    switch flow.waits[Int(index)].kind {
    case .ask, .feedback: stop(at: address, &state)
    case .quiz(let quiz):
      let order = order(of: quiz, &state)
      stop(at: address, offer: order, &state)
    case .task(let task):
      stop(at: address, due: task.remind.flatMap { Due($0, after: telling.moment) }, &state)
    case .time(let timer):
      let due = try due(of: timer, state, &telling)
      if due.isReached(now: telling.moment.now, today: telling.moment.today) { return false }
      stop(at: address, due: due, &state)
    }
    return true
  }

  /// The answers in the order in which they are shown; none where that is the order of the file.
  func order(of quiz: FlowQuiz, _ state: inout TourState) -> [Int32] {
    guard quiz.kind == .order else { return [] }
    return shuffled(quiz.answers.count, &state.generator).map { quiz.answers.lowerBound + $0 }
  }

  private func due(
    of timer: FlowTimer, _ state: TourState, _ telling: inout Telling
  ) throws(Fault) -> Due {
    switch timer.due {
    case .after(let duration):
      guard let due = Due(duration, after: telling.moment) else { throw .dateOutOfRange }
      return due
    case .until(let code):
      guard case .date(let date) = try evaluate(code, state, &telling) else { throw .dateOutOfRange }
      return .date(date)
    }
  }

  /// What is given belongs to the employee for good, so the turn cannot be taken back.
  private func give(_ index: Int32, _ state: inout TourState, _ telling: inout Telling) {
    let item = flow.items[Int(index)]
    if state.items.insert(index).inserted { telling.before.changes.append(.item(index)) }
    telling.hasGiven = true
    telling.told.append(.given(item.id, title: item.title))
  }

  /// One more; gives what was there before.
  private static func count(_ visits: inout Int64) -> Int64 {
    visits += 1
    return visits - 1
  }

  /// The options on offer now, in document order.
  func offer(_ index: Int32, _ state: TourState, _ telling: inout Telling) throws(Fault) -> [Int32] {
    var offer: [Int32] = []
    offer.reserveCapacity(flow.chooses[Int(index)].options.count)
    for option in flow.chooses[Int(index)].options {
      let candidate = flow.options[Int(option)]
      if candidate.isOnce, state.chosen.contains(option) { continue }
      if let condition = candidate.condition, try !holds(condition, state, &telling) { continue }
      offer.append(option)
    }
    return offer
  }

  private func tell(
    _ index: Int, _ state: inout TourState, _ telling: inout Telling
  ) throws(Fault) -> Told {
    let id = flow.tells[index].id
    return switch flow.tells[index].kind {
    case .say(let speaker, let mood, let outfit, let text):
      .say(id: id, by: speaker, mood: mood, outfit: outfit, try render(text, &state, &telling))
    case .image(let image):
      .image(id: id, source: image.source.value, alternative: image.alternative)
    case .video(let video):
      .video(
        id: id,
        Film(
          source: video.source.value, captions: video.captions.value, description: video.description.value,
          alternative: video.alternative))
    }
  }
}
