import StoryModel

// Everything an employee can do where the story waits.
extension Explorer {
  mutating func follow(_ state: Int32) {
    let spot = spots.list[Int(states.spots[Int(state)])]
    let valuation = states.valuations[Int(state)]
    let here = Path(address: spot.address, stack: spot.stack, valuation: valuation)
    switch flow.instructions[Int(spot.address)] {
    case .choose(let index): choose(index, spot, here, state)
    case .wait(let index): answer(index, here, state)
    default: return
    }
    if let target = skip(from: spot) {
      var path = here
      path.stack = -1
      path.address = flow.scenes[Int(target)].start
      run(path, from: state, number(of: .leave))
    }
    passTime(here, state)
  }

  private mutating func choose(_ index: Int32, _ spot: Spot, _ here: Path, _ state: Int32) {
    if spot.offer >= 0 {
      for option in spots.offers[Int(spot.offer)] { take(option, here, state) }
    } else {
      for option in flow.chooses[Int(index)].options where isOnOffer(option, here) {
        take(option, here, state)
      }
    }
    // Coming back makes the offer anew; that matters where the world has a say in it.
    if dependsOnWorld[Int(index)] || spot.offer >= 0 { run(here, from: state, number(of: .resume)) }
  }

  private mutating func take(_ option: Int32, _ here: Path, _ state: Int32) {
    var path = here
    path.address = flow.options[Int(option)].target
    set(.chosen(option), to: 1, in: &path)
    run(path, from: state, number(ofOption: option))
  }

  /// Whether an option is on offer as far as what is remembered decides it.
  private mutating func isOnOffer(_ option: Int32, _ here: Path) -> Bool {
    if flow.options[Int(option)].isOnce, isSet(.chosen(option), in: here.valuation) { return false }
    guard let condition = flow.options[Int(option)].condition else { return true }
    guard case .value(let value, _) = evaluate(condition, here) else { return false }
    return value.flag ?? false
  }

  private mutating func answer(_ index: Int32, _ here: Path, _ state: Int32) {
    var on = here
    on.address += 1
    switch flow.waits[Int(index)].kind {
    case .ask(let variable, let isOptional, _):
      ask(index, variable, on, state)
      if isOptional { run(on, from: state, number(of: .skip)) }
    case .quiz(let quiz): answer(index, quiz, here, state)
    case .task, .feedback: run(on, from: state, number(of: .goOn))
    case .time(let timer): pass(timer, on, state)
    }
  }

  /// One step for each answer that the story can tell apart later.
  private mutating func ask(_ index: Int32, _ variable: Int32, _ on: Path, _ state: Int32) {
    var path = on
    set(.answered(index), to: 1, in: &path)
    guard let number = layout.number(of: .variable(variable)), liveness.isLive(number, after: on.address - 1)
    else {
      let any = Int64(flow.variables[Int(variable)].anyValue)
      return run(path, from: state, self.number(of: .value(variable: variable, any...any)))
    }
    let field = layout.fields[number]
    for answer in answers(to: variable, number) {
      var way = path
      way.valuation[field] = answer.raw
      run(way, from: state, self.number(of: .value(variable: variable, answer.values)))
    }
  }

  private func answers(to variable: Int32, _ number: Int) -> [(raw: UInt64, values: ClosedRange<Int64>)] {
    switch (flow.variables[Int(variable)].kind, layout.domains[number]) {
    case (.text(let maxLength), _):
      layout.worlds.classes(upTo: maxLength).map { (UInt64($0), Int64($0)...Int64($0)) }
    case (_, .plain(let count)): (0..<count).map { (UInt64($0), Int64($0)...Int64($0)) }
    case (_, .numbers(let range)): range.map { (UInt64($0 - range.lowerBound), $0...$0) }
    case (_, .stretches(let list)): list.indices.map { (UInt64($0), list[$0]) }
    }
  }

  /// Right, wrong, or not at all.
  private mutating func answer(_ index: Int32, _ quiz: FlowQuiz, _ here: Path, _ state: Int32) {
    var on = here
    on.address += 1
    run(on, from: state, number(of: .skip))
    var wrong = on
    set(.answered(index), to: 1, in: &wrong)
    run(wrong, from: state, number(of: .wrongAnswer))

    var right = wrong
    set(.right(index), to: 1, in: &right)
    let input = number(of: .rightAnswer)
    guard let score = quiz.score, let number = layout.number(of: .variable(score)) else {
      return run(right, from: state, input)
    }
    let points = layout.value(number, in: right.valuation)
    // The fault is at the quiz, not at what comes after it.
    right.address = here.address
    guard points.low < Int64.max else {
      paths.removeAll()
      note(.outOfRange(score), right, from: state, input)
      return steps.close(source: state, input: input)
    }
    let sum = AbstractValue(points.low + 1, points.high == Int64.max ? Int64.max : points.high + 1)
    if store(sum, in: score, number, &right, from: state, input) {
      paths.append(right)
    }
    runPaths(from: state, input)
  }

  private mutating func pass(_ timer: FlowTimer, _ on: Path, _ state: Int32) {
    if timer.mayGoOnEarly { run(on, from: state, number(of: .skip)) }
    guard let number = layout.number(of: .daysSinceStart), case .stretches(let list) = layout.domains[number],
      liveness.isLive(number, after: on.address - 1)
    else { return run(on, from: state, self.number(of: .await(days: 0))) }
    // When it is due, at least so many days have passed; she may come back as much later as she likes.
    var days: Int64 = 0
    // Whoever brought her time from an earlier version may have to wait for less.
    if case .after(let duration) = timer.due, !beginnings.hasWaiting(at: on.address - 1) {
      days = duration.unit == .days ? Int64(duration.amount) : 0
    }
    let field = layout.fields[number]
    let now = list[Int(on.valuation[field])]
    for (raw, stretch) in list.enumerated() where stretch.upperBound >= now.lowerBound + days {
      var way = on
      way.valuation[field] = UInt64(raw)
      let input = self.number(of: .await(days: stretch.lowerBound))
      // From the latest day of the present stretch, it may be past already when it is due.
      let isSure = stretch.upperBound >= now.upperBound + days || raw == list.count - 1
      if !isSure {
        way.beCoarse()
        steps.add(StepTable.doubt, world: way.world)
      }
      run(way, from: state, input)
    }
  }

  /// She may come back on a later day.
  private mutating func passTime(_ here: Path, _ state: Int32) {
    guard let number = layout.number(of: .daysSinceStart), case .stretches(let list) = layout.domains[number],
      Liveness.holds(liveness.live(at: here.address), number)
    else { return }
    let later = here.valuation[layout.fields[number]] + 1
    guard later < UInt64(list.count) else { return }
    var path = here
    path.valuation[layout.fields[number]] = later
    let input = self.number(of: .pass(days: list[Int(later)].lowerBound))
    let offer = spots.list[Int(states.spots[Int(state)])].offer
    stop(path, offer: offer, from: state, input)
    steps.close(source: state, input: input)
  }

  /// Where `leave` goes: the innermost `skip` among the scene and those whose visits are open.
  ///
  /// Mutating like all the others, for one that only reads would copy the explorer at every state.
  private mutating func skip(from spot: Spot) -> Int32? {
    let scene: Int32
    switch flow.instructions[Int(spot.address)] {
    case .choose(let index): scene = flow.chooses[Int(index)].scene
    case .wait(let index): scene = flow.waits[Int(index)].scene
    default: return nil
    }
    if let skip = flow.scenes[Int(scene)].skip { return skip }
    var stack = spot.stack
    while stack >= 0 {
      let (parent, visit) = spots.stacks[Int(stack)]
      if case .visit(let index) = flow.instructions[Int(visit)],
        let skip = flow.scenes[Int(flow.visits[Int(index)].scene)].skip
      {
        return skip
      }
      stack = parent
    }
    return nil
  }
}

extension VariableDeclaration {
  /// The number of a value it may hold, where nobody asks which.
  fileprivate var anyValue: Int64 {
    switch kind {
    case .boolean(let initial): initial ? 1 : 0
    case .integer(_, let initial): initial
    case .enumeration(_, let initial): Int64(initial)
    case .text: 0
    }
  }
}
