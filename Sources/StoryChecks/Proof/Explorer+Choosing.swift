import StoryModel

// What is on offer, and what where nothing is.
extension Explorer {
  /// Stops where something is on offer; true where the path goes on with `otherwise`.
  mutating func choose(
    _ index: Int32, _ path: inout Path, from state: Int32, _ input: Int32
  ) -> Bool {
    let choose = flow.chooses[Int(index)]
    var offer: [Int32] = []
    var isUnsure = false
    for option in choose.options {
      let candidate = flow.options[Int(option)]
      if candidate.isOnce, isSet(.chosen(option), in: path.valuation) { continue }
      guard let condition = candidate.condition else {
        offer.append(option)
        continue
      }
      switch evaluate(condition, path) {
      case .unread(let atom):
        split(path, over: atom)
        return false
      case .value(let value, let fault):
        if let fault {
          note(fault.kind, path, from: state, input, isSure: fault.isSure)
          if fault.isSure { return false }
        }
        switch value.flag {
        case true?: offer.append(option)
        case false?: break
        case nil: isUnsure = true
        }
      }
    }
    // Only now is everything of the world read that the conditions ask for.
    if isUnsure { return chooseBoth(index, path, from: state, input) }
    return stop(at: choose, offering: offer, index, &path, from: state, input)
  }

  /// Whether an option is on offer cannot be told: everything that may be is taken as if it could be, and as if not.
  private mutating func chooseBoth(
    _ index: Int32, _ path: Path, from state: Int32, _ input: Int32
  ) -> Bool {
    let choose = flow.chooses[Int(index)]
    var sure: [Int32] = []
    var possible: [Int32] = []
    for option in choose.options {
      let candidate = flow.options[Int(option)]
      if candidate.isOnce, isSet(.chosen(option), in: path.valuation) { continue }
      var flag: Bool? = true
      if let condition = candidate.condition, case .value(let value, _) = evaluate(condition, path) {
        flag = value.flag
      }
      if flag == true { sure.append(option) }
      if flag != false { possible.append(option) }
    }
    var path = path
    path.beCoarse()
    let unsure = possible.filter { !sure.contains($0) }
    for option in unsure {
      var way = path
      _ = stop(
        at: choose, offering: (sure + [option]).sorted(), index, isUnsure: true, &way, from: state, input)
    }
    var way = path
    if stop(at: choose, offering: sure, index, isUnsure: true, &way, from: state, input) { paths.append(way) }
    return false
  }

  private mutating func stop(
    at choose: FlowChoose, offering offer: [Int32], _ index: Int32, isUnsure: Bool = false,
    _ path: inout Path, from state: Int32, _ input: Int32
  ) -> Bool {
    guard offer.isEmpty else {
      let isOwn = dependsOnWorld[Int(index)] || isUnsure
      stop(path, offer: isOwn ? spots.number(of: offer) : -1, from: state, input)
      for option in offer { see(option: option, path, from: state, input) }
      return false
    }
    guard let otherwise = choose.otherwise else {
      note(.dryChoose, path, from: state, input)
      return false
    }
    path.address = otherwise
    return true
  }
}
