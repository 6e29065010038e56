import StoryModel

// What is on offer, and what where nothing is.
extension Explorer {
  /// Stops where something is on offer; true where the path goes on with `otherwise`.
  mutating func choose(
    _ index: Int32, _ path: inout Path, from state: Int32, _ input: Int32
  ) -> Bool {
    offer.removeAll(keepingCapacity: true)
    var isUnsure = false
    for option in flow.chooses[Int(index)].options {
      if flow.options[Int(option)].isOnce, isSet(.chosen(option), in: path.valuation) { continue }
      guard let condition = flow.options[Int(option)].condition else {
        offer.append(option)
        continue
      }
      guard let value = value(of: condition, on: path, from: state, input) else { return false }
      switch value.flag {
      case true?: offer.append(option)
      case false?: break
      case nil: isUnsure = true
      }
    }
    // Only now is everything of the world read that the conditions ask for.
    if isUnsure { return chooseBoth(index, path, from: state, input) }
    return stop(at: index, offering: offer, &path, from: state, input)
  }

  /// Whether an option is on offer cannot be told: everything that may be is taken as if it could be, and as if not.
  private mutating func chooseBoth(
    _ index: Int32, _ path: Path, from state: Int32, _ input: Int32
  ) -> Bool {
    var sure: [Int32] = []
    var possible: [Int32] = []
    for option in flow.chooses[Int(index)].options {
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
        at: index, offering: (sure + [option]).sorted(), isUnsure: true, &way, from: state, input)
    }
    var way = path
    if stop(at: index, offering: sure, isUnsure: true, &way, from: state, input) { paths.append(way) }
    return false
  }

  private mutating func stop(
    at index: Int32, offering offer: [Int32], isUnsure: Bool = false, _ path: inout Path, from state: Int32,
    _ input: Int32
  ) -> Bool {
    guard offer.isEmpty else {
      let isOwn = dependsOnWorld[Int(index)] || isUnsure
      stop(path, offer: isOwn ? spots.number(of: offer) : -1, from: state, input)
      for option in offer { see(option: option, path, from: state, input) }
      return false
    }
    guard let otherwise = flow.chooses[Int(index)].otherwise else {
      note(.dryChoose, path, from: state, input)
      return false
    }
    path.address = otherwise
    return true
  }
}
