import StoryModel

// What is told on the way: texts that are worked out, and cases that come by turns.
extension Explorer {
  /// Works out what a text shows, as far as it is shown; false where the path does not go on.
  mutating func checkText(_ tell: Int32, _ path: Path, from state: Int32, _ input: Int32) -> Bool {
    guard case .say(_, _, _, let text) = flow.tells[Int(tell)].kind else { return true }
    var showing = TextShowing()
    for piece in text.pieces {
      var condition: Bool?
      let code: Code?
      switch piece {
      case .value(let value, _): code = flow.calculates(value) ? value : nil
      case .branch(let test): code = test
      case .elseBranch(let test): code = test
      default: code = nil
      }
      if let code, showing.mayReach(piece) {
        guard let value = value(of: code, on: path, from: state, input, isMet: showing.isSure) else {
          return false
        }
        condition = value.flag
      }
      showing.pass(piece, condition)
    }
    return true
  }

  /// Takes the next case; chance decides where the order is shuffled, and then the path splits.
  mutating func vary(_ index: Int32, _ path: inout Path) -> Bool {
    let vary = flow.varies[Int(index)]
    guard let number = layout.number(of: .varied(index)) else {
      guard layout.isIdle(vary) else {
        // Too many orders to keep apart: any case may come at any time.
        for target in vary.targets {
          var way = path
          way.beCoarse()
          way.address = target
          paths.append(way)
        }
        return false
      }
      let beats = flow.beatCounts(of: vary)
      path.count += beats.upperBound
      path.isLooselyCounted = path.isLooselyCounted || beats.count > 1
      path.address = vary.end
      return true
    }
    let field = layout.fields[number]
    let past = path.valuation[field]
    let count = UInt64(vary.cases.count)
    switch vary.mode {
    case .sequence:
      path.valuation[field] = min(past + 1, count - 1)
      path.address = vary.targets[Int(past)]
    case .cycle:
      path.valuation[field] = (past + 1) % count
      path.address = vary.targets[Int(past)]
    case .once:
      path.valuation[field] = min(past + 1, count)
      path.address = past < count ? vary.targets[Int(past)] : vary.end
    case .shuffle:
      // Nothing still to come is the same as everything: the next time all come again.
      let rest = past == 0 ? (1 << count) - 1 : past
      for candidate in (0..<count).reversed() where rest >> candidate & 1 == 1 {
        var way = path
        way.valuation[field] = rest & ~(1 << candidate)
        way.address = vary.targets[Int(candidate)]
        way.isExact = rest.nonzeroBitCount == 1 && path.isExact
        paths.append(way)
      }
      return false
    }
    return true
  }
}
