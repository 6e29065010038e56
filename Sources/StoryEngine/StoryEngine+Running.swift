import StoryModel

extension StoryEngine {
  /// Runs instructions from an address until the story waits or ends, and takes the next turn number.
  func run(_ state: inout TourState, from start: Address, _ telling: inout Telling) throws(Fault) {
    var address = start
    while true {
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
        telling.told.append(try tell(flow.tells[Int(index)], state, &telling))
        address += 1
      case .set(let variable, let code):
        let value = try evaluate(code, state, &telling)
        guard flow.variables[Int(variable)].admits(value) else {
          throw .outOfRange(flow.variables[Int(variable)].name.value)
        }
        set(variable, to: value, &state, &telling)
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
      case .wait, .end:
        // A task that waits on after a hint keeps count; one that is reached begins with the first.
        if start != telling.before.position.place { state.position.hintsShown = 0 }
        return stop(at: address, offer: [], &state)
      case .looseEnd(let scene): throw .looseEnd(flow.scenes[Int(scene)].id)
      }
    }
  }

  private func stop(at address: Address, offer: [Int32], _ state: inout TourState) {
    state.position.place = address
    state.position.offer = offer
    state.turn += 1
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

  private func tell(_ tell: Tell, _ state: TourState, _ telling: inout Telling) throws(Fault) -> Told {
    switch tell.kind {
    case .say(let speaker, let mood, let text):
      .say(id: tell.id, by: speaker, mood: mood, try render(text, state, &telling))
    case .image(let image):
      .image(id: tell.id, source: image.source.value, alternative: image.alternative)
    }
  }
}
