/// The longest row of numbers that rises, out of a list.
enum RisingRow {
  /// - Parameter numbers: no two the same.
  /// - Returns: for each number whether it is in the row.
  static func members(of numbers: [Int]) -> [Bool] {
    // For each length the place of the smallest number that ends a row of it, and what comes before each.
    var ends: [Int] = []
    var before = Array(repeating: -1, count: numbers.count)
    for (place, number) in numbers.enumerated() {
      var (low, high) = (0, ends.count)
      while low < high {
        let middle = (low + high) / 2
        if numbers[ends[middle]] < number { low = middle + 1 } else { high = middle }
      }
      before[place] = low > 0 ? ends[low - 1] : -1
      if low < ends.count { ends[low] = place } else { ends.append(place) }
    }
    var isMember = Array(repeating: false, count: numbers.count)
    var place = ends.last ?? -1
    while place >= 0 {
      isMember[place] = true
      place = before[place]
    }
    return isMember
  }
}
