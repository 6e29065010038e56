import StoryModel

// What a tour of an earlier version holds, as the proof keeps it.
extension ProofLayout {
  /// Everything but the days since the start, of which nothing is known; nil where something does not fit into this
  /// story.
  func valuation(of standpoint: Standpoint) -> Valuation? {
    var valuation = Valuation()
    for number in components.indices {
      guard let raw = raw(number, standpoint) else { return nil }
      valuation[fields[number]] = raw
    }
    return valuation
  }

  private func raw(_ number: Int, _ standpoint: Standpoint) -> UInt64? {
    switch components[number] {
    case .variable(let variable):
      guard standpoint.variables.indices.contains(Int(variable)) else { return nil }
      return place(number, of: self.number(of: standpoint.variables[Int(variable)]))
    case .visits(let scene):
      return place(number, of: min(standpoint.visitCounts[scene] ?? 0, Int64(Int32.max)))
    case .chosen(let option): return standpoint.chosen.contains(option) ? 1 : 0
    case .answered(let wait): return standpoint.answered.contains(wait) ? 1 : 0
    case .right(let wait): return standpoint.right.contains(wait) ? 1 : 0
    // What was not given in this tour she may have all the same: the world says.
    case .item(let item): return standpoint.items.contains(item) ? 1 : 0
    case .varied(let vary):
      guard let varied = standpoint.varied[vary] else { return 0 }
      return past(varied, flow.varies[Int(vary)])
    case .daysSinceStart: return 0
    }
  }

  /// Which of its domain a component holds with a value; nil where it is outside.
  private func place(_ number: Int, of value: Int64) -> UInt64? {
    switch domains[number] {
    case .plain(let count): return value >= 0 && value < count ? UInt64(value) : nil
    case .numbers(let range): return range.contains(value) ? UInt64(value - range.lowerBound) : nil
    case .stretches(let list):
      var (low, high) = (0, list.count)
      while low < high {
        let middle = (low + high) / 2
        if list[middle].upperBound < value { low = middle + 1 } else { high = middle }
      }
      return low < list.count && list[low].contains(value) ? UInt64(low) : nil
    }
  }

  private func number(of value: Value) -> Int64 {
    switch value {
    case .boolean(let flag): flag ? 1 : 0
    case .integer(let number): number
    case .enumeration(let index): Int64(index)
    case .text(let text): Int64(worlds.textClass(ofAny: text))
    case .date(let date): Int64(date.day)
    case .duration(let duration): duration.hours
    }
  }

  /// How far a `vary` is: the case that comes next, or the set of those still to come.
  private func past(_ varied: Standpoint.Varied, _ vary: FlowVary) -> UInt64 {
    let count = Int64(vary.cases.count)
    let told = max(varied.count, 0)
    return switch vary.mode {
    case .sequence: UInt64(min(told, max(count - 1, 0)))
    case .cycle: UInt64(told % max(count, 1))
    case .once: UInt64(min(told, count))
    case .shuffle:
      varied.remaining.reduce(0) { $1 >= 0 && $1 < count ? $0 | 1 << UInt64($1) : $0 }
    }
  }
}

extension Worlds {
  /// The class of any text, also of one that the story does not name.
  func textClass(ofAny text: String) -> Int {
    let known = textClass(of: text)
    guard known == texts.count else { return known }
    let length = text.unicodeScalars.count
    return texts.count + (lengths.firstIndex { length <= $0 } ?? lengths.count)
  }
}
