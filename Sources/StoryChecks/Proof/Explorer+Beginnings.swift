import StoryModel

// From where tours of an earlier version of the story go on in this one.
extension Explorer {
  /// Follows everything that can happen from these standpoints on; gives up at the bound, or where one of them does not
  /// fit into this story.
  mutating func explore(from standpoints: [Standpoint]) {
    guard layout.fits else {
      isComplete = false
      return
    }
    for standpoint in standpoints {
      guard let beginning = beginning(of: standpoint) else {
        isComplete = false
        return
      }
      beginnings.add(beginning)
    }
    // All of them first, so that the way to whatever is found is as short as can be.
    for number in beginnings.list.indices {
      guard hasRoom else {
        isComplete = false
        return
      }
      arrive(beginnings.list[number], from: Beginnings.source(of: number))
    }
    followAll()
  }

  private mutating func beginning(of standpoint: Standpoint) -> Beginning? {
    guard let address = arrival(of: standpoint), let valuation = layout.valuation(of: standpoint) else {
      return nil
    }
    var stack: Int32 = -1
    for visit in standpoint.visits { stack = spots.push(visit, on: stack) }
    return Beginning(
      address: address, isWaiting: isWaiting(standpoint), stack: stack,
      valuation: forget(valuation, at: address))
  }

  /// Where a standpoint runs on; nil where nobody can stand there.
  private func arrival(of standpoint: Standpoint) -> Address? {
    guard flow.instructions.indices.contains(Int(standpoint.place)),
      standpoint.visits.allSatisfy({ flow.visit(at: $0) != nil })
    else { return nil }
    switch flow.instructions[Int(standpoint.place)] {
    case .choose, .wait, .end: return standpoint.isSceneStart ? nil : standpoint.place
    // The visit was counted when she was put there.
    case .enter: return standpoint.isSceneStart ? standpoint.place + 1 : nil
    default: return nil
    }
  }

  /// Whether what is waited for has its time already.
  private func isWaiting(_ standpoint: Standpoint) -> Bool {
    guard standpoint.isDueKnown || standpoint.isKept,
      case .wait(let index) = flow.instructions[Int(standpoint.place)],
      case .time = flow.waits[Int(index)].kind
    else { return false }
    return true
  }

  /// What `resume` does there, after any number of days since the tour began.
  private mutating func arrive(_ beginning: Beginning, from source: Int32) {
    let start = Path(address: beginning.address, stack: beginning.stack, valuation: beginning.valuation)
    for (path, days) in onAllDays(start) {
      let input = number(of: .arrive(days: days))
      guard beginning.isWaiting else {
        run(path, from: source, input)
        continue
      }
      // Where its time has come already she goes on at once, as from the state in which she waits.
      stop(path, from: source, input)
      steps.close(source: source, input: input)
    }
  }

  /// The same path for each stretch of days that the story can still tell apart; which it is, is not known.
  private func onAllDays(_ path: Path) -> [(path: Path, days: Int64)] {
    guard let number = layout.number(of: .daysSinceStart), case .stretches(let list) = layout.domains[number],
      Liveness.holds(liveness.live(at: path.address), number)
    else { return [(path, 0)] }
    return list.indices.map { raw in
      var way = path
      way.valuation[layout.fields[number]] = UInt64(raw)
      way.isExact = list.count == 1
      return (way, list[raw].lowerBound)
    }
  }

  /// Whether everything that can happen from a standpoint on was followed: it is a beginning, or its arrival leads to a
  /// state that was found.
  func covers(_ standpoint: Standpoint) -> Bool {
    guard isComplete, let address = arrival(of: standpoint), let valuation = layout.valuation(of: standpoint),
      let stack = spots.stack(of: standpoint.visits)
    else { return false }
    let start = Path(address: address, stack: stack, valuation: valuation)
    guard let kept = recall(start) else { return false }
    let isWaiting = isWaiting(standpoint)
    let beginning = Beginning(address: address, isWaiting: isWaiting, stack: stack, valuation: kept)
    if beginnings.contains(beginning) { return true }
    guard stopsAtOnce(address, isWaiting: isWaiting), let spot = spots.known(address, stack) else {
      return false
    }
    return onAllDays(start).allSatisfy { path, _ in
      recall(path).map { states.contains(spot, $0) } ?? false
    }
  }

  /// What is not forgotten of a path where it stands; nil where that was never worked out.
  private func recall(_ path: Path) -> Valuation? {
    guard !layout.components.isEmpty else { return path.valuation }
    let (live, isKnown) = prospects.known(at: path.address, path.valuation, liveness)
    return isKnown ? path.valuation & layout.fields(of: live) : nil
  }

  /// Whether arriving at a place is being there, so that a state which was found there stands for it.
  private func stopsAtOnce(_ address: Address, isWaiting: Bool) -> Bool {
    switch flow.instructions[Int(address)] {
    case .choose(let index): return !dependsOnWorld[Int(index)]
    case .wait(let index):
      guard case .time = flow.waits[Int(index)].kind else { return true }
      return isWaiting && (beginnings.hasWaiting(at: address) || layout.number(of: .daysSinceStart) == nil)
    default: return false
    }
  }
}
