import StoryModel

// What the engine does with one state, on all states at once.
extension Explorer {
  /// Where nothing was decided by chance or coarseness, a path goes on alone; else it is split and waits its turn.
  mutating func follow(_ start: Path, from state: Int32, _ input: Int32) {
    var path = start
    while true {
      work += 1
      switch flow.instructions[Int(path.address)] {
      case .enter(let scene):
        guard path.count < Self.watchedFrom || turn.visit(&path) else { return }
        enter(scene, &path)
        continue
      case .jump(let target):
        path.address = target
        continue
      default: break
      }

      path.count += 1
      guard path.count <= Self.beatLimit else {
        path.address = path.lastWay ?? path.address
        return note(.endlessTurn, path, from: state, input, isSure: !path.isLooselyCounted)
      }
      guard work < bound.instructions else {
        isComplete = false
        return
      }
      switch flow.instructions[Int(path.address)] {
      case .enter, .jump: continue
      case .tell(let index):
        if flow.mayFault(index), !checkText(index, path, from: state, input) { return }
        path.address += 1
      case .set(let variable, let code):
        guard set(variable, code, &path, from: state, input) else { return }
      case .give(let item):
        set(.item(item), to: 1, in: &path)
        path.address += 1
      case .unless(let code, let target):
        guard branch(code, target, &path, from: state, input) else { return }
      case .goto(let scene):
        path.stack = -1
        path.lastWay = path.address
        path.address = flow.scenes[Int(scene)].start
      case .visit(let index):
        path.stack = spots.push(path.address, on: path.stack)
        path.lastWay = path.address
        path.address = flow.scenes[Int(flow.visits[Int(index)].target)].start
      case .comeBack:
        guard path.stack >= 0 else { return note(.returnWithoutVisit, path, from: state, input) }
        let (parent, visit) = spots.stacks[Int(path.stack)]
        path.stack = parent
        path.address = visit + 1
      case .vary(let index):
        guard vary(index, &path) else { return }
      case .choose(let index):
        guard choose(index, &path, from: state, input) else { return }
      case .wait(let index):
        guard arrive(at: index, &path, from: state, input) else { return }
      case .end:
        if !path.isExact { steps.noteInexact() }
        seeScenes(of: path, from: state, input)
        return steps.add(StepTable.end, world: path.world)
      case .looseEnd: return note(.looseEnd, path, from: state, input)
      }
    }
  }

  /// The engine's: more beats in one turn are a fault.
  private static let beatLimit = 10_000
  /// A turn this long is watched: it may be going round.
  private static let watchedFrom = 200

  private mutating func enter(_ scene: Int32, _ path: inout Path) {
    if scenes[Int(scene)].map({ !$0.isExact }) ?? true {
      entered.append((scene, path.scene))
      path.scene = Int32(entered.count - 1)
    }
    if let number = layout.number(of: .visits(scene)), case .stretches(let list) = layout.domains[number] {
      let field = layout.fields[number]
      path.valuation[field] = min(path.valuation[field] + 1, UInt64(list.count - 1))
    }
    path.address += 1
  }

  /// Notes that a path has an option on offer: the first sight counts, or the first exact one.
  mutating func see(option: Int32, _ path: Path, from state: Int32, _ input: Int32) {
    let sighting = sighting(of: path, from: state, input)
    if sighting.isWorthMore(than: options[Int(option)]) { options[Int(option)] = sighting }
  }

  func sighting(of path: Path, from state: Int32, _ input: Int32) -> Sighting {
    Sighting(
      state: state, input: input, world: path.world,
      isExact: path.isExact && (state < 0 || states.areExact[Int(state)]))
  }

  func set(_ component: Component, to value: UInt64, in path: inout Path) {
    guard let number = layout.number(of: component) else { return }
    path.valuation[layout.fields[number]] = value
  }

  /// The story goes on in as many ways as the reading has classes; the first one is `path` itself.
  mutating func split(_ path: Path, over atom: EnvironmentAtom) {
    // Every way reads again what was read before.
    work += 20
    for choice in (0..<Int32(layout.classCount(of: atom))).reversed() {
      var way = path
      way.world = choices.extend(path.world, atom, choice)
      // The instruction is followed anew, and counts once.
      way.count -= 1
      if case .item(let item) = atom, choice == 1 { set(.item(item), to: 1, in: &way) }
      paths.append(way)
    }
  }

  /// True where the path goes on.
  private mutating func branch(
    _ code: Code, _ target: Address, _ path: inout Path, from state: Int32, _ input: Int32
  ) -> Bool {
    guard let value = value(of: code, on: path, from: state, input) else { return false }
    if let flag = value.flag {
      path.address = flag ? path.address + 1 : target
      return true
    }
    var other = path
    other.beCoarse()
    other.address = target
    paths.append(other)
    path.beCoarse()
    path.address += 1
    return true
  }

  private mutating func set(
    _ variable: Int32, _ code: Code, _ path: inout Path, from state: Int32, _ input: Int32
  ) -> Bool {
    guard let number = layout.number(of: .variable(variable)) else {
      path.address += 1
      return true
    }
    guard let value = value(of: code, on: path, from: state, input) else { return false }
    return store(value, in: variable, number, &path, from: state, input)
  }

  /// Puts a value into a variable; where it is outside the range that is a fault, and where it may be several, the path
  /// splits.
  mutating func store(
    _ value: AbstractValue, in variable: Int32, _ number: Int, _ path: inout Path, from state: Int32,
    _ input: Int32
  ) -> Bool {
    var value = value
    switch flow.variables[Int(variable)].kind {
    case .integer(let range, _):
      if value.low < range.lowerBound || value.high > range.upperBound {
        let isSure = value.high < range.lowerBound || value.low > range.upperBound || value.isKnown
        note(.outOfRange(variable), path, from: state, input, isSure: isSure)
        if isSure { return false }
        value = AbstractValue(max(value.low, range.lowerBound), min(value.high, range.upperBound))
        path.beCoarse()
      }
    case .text(let maxLength):
      if value.isKnown, !layout.worlds.fits(value.low, maxLength: maxLength) {
        note(.outOfRange(variable), path, from: state, input)
        return false
      }
    case .boolean, .enumeration: break
    }
    path.address += 1
    guard Liveness.holds(liveness.live(at: path.address), number) else {
      path.valuation[layout.fields[number]] = 0
      return true
    }
    let ways = layout.choices(number, for: value)
    for way in ways.dropFirst() {
      var other = path
      other.beCoarse()
      other.valuation[layout.fields[number]] = way
      paths.append(other)
    }
    if ways.count > 1 { path.beCoarse() }
    path.valuation[layout.fields[number]] = ways.first ?? 0
    return true
  }

  /// Whether the day so much later is in the calendar, at least on some days.
  private mutating func checkDue(_ days: Int64, _ path: Path, from state: Int32, _ input: Int32) -> Bool {
    let last = CalendarDate.range.upperBound
    guard ProofLayout.days.upperBound + days > last else { return true }
    let isSure = ProofLayout.days.lowerBound + days > last
    note(.dateOutOfRange, path, from: state, input, isSure: isSure)
    return !isSure
  }

  func isSet(_ component: Component, in valuation: Valuation) -> Bool {
    layout.number(of: component).map { valuation[layout.fields[$0]] != 0 } ?? false
  }

  /// Stops where there is something to wait for.
  private mutating func arrive(
    at index: Int32, _ path: inout Path, from state: Int32, _ input: Int32
  ) -> Bool {
    guard case .time(let timer) = flow.waits[Int(index)].kind else {
      stop(path, from: state, input)
      return false
    }
    switch timer.due {
    case .after(let duration):
      if duration.amount == 0 {
        path.address += 1
        return true
      }
      if duration.unit == .days, !checkDue(Int64(duration.amount), path, from: state, input) { return false }
    case .until(let code):
      guard value(of: code, on: path, from: state, input) != nil else { return false }
      // It may be past already: then the story goes on at once.
      var other = path
      other.isExact = false
      other.address += 1
      paths.append(other)
    }
    stop(path, from: state, input)
    return false
  }
}
