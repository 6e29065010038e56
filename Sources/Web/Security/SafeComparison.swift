/// Compares secrets without telling by its time how much is right.
enum SafeComparison {
  static func isEqual(_ given: [UInt8], _ right: [UInt8]) -> Bool {
    guard given.count == right.count else { return false }
    return zip(given, right).reduce(UInt8(0)) { $0 | ($1.0 ^ $1.1) } == 0
  }
}
