import StoryModel

/// All beginnings, each once.
struct Beginnings {
  private(set) var list: [Beginning] = []
  /// For each standpoint that was given, its beginning.
  private(set) var numbers: [Int32] = []
  private var index: [Beginning: Int32] = [:]
  /// The places at which somebody waits for a time that was set in an earlier version.
  private var waiting: Set<Address> = []

  func contains(_ beginning: Beginning) -> Bool { index[beginning] != nil }

  func hasWaiting(at address: Address) -> Bool { waiting.contains(address) }

  /// Adds the beginning of the next standpoint.
  mutating func add(_ beginning: Beginning) {
    if let known = index[beginning] {
      numbers.append(known)
      return
    }
    let number = Int32(list.count)
    index[beginning] = number
    numbers.append(number)
    list.append(beginning)
    if beginning.isWaiting { waiting.insert(beginning.address) }
  }

  /// What stands for a beginning where a state is expected.
  static func source(of number: Int) -> Int32 { -1 - Int32(number) }

  /// The beginning that is meant by something below 0.
  static func number(of source: Int) -> Int { -1 - source }
}
