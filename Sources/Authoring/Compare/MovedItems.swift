/// Which items stand elsewhere: in another block or scene, or among the like in another order.
struct MovedItems {
  /// For each item of the new version.
  private(set) var isMoved: [Bool]

  init(_ match: ItemMatch) {
    isMoved = Array(repeating: false, count: match.new.count)
    var stayed: [Int: [Int]] = [:]
    for index in match.new.indices.dropFirst() {
      let item = match.new[index]
      guard let old = match.oldOf[index], item.subject.hasOrder else { continue }
      if match.newOf[match.old[old].parent] == item.parent {
        stayed[item.parent, default: []].append(index)
      } else {
        isMoved[index] = true
      }
    }
    for children in stayed.values {
      // As few as possible have moved: all but the longest row that is still in order.
      let isInOrder = RisingRow.members(of: children.map { match.oldOf[$0] ?? 0 })
      for (child, isInOrder) in zip(children, isInOrder) where !isInOrder { isMoved[child] = true }
    }
  }
}
