/// Integers as the language writes them: digits, perhaps after a minus sign, within 64 bits.
enum WholeNumber {
  static func parse(_ bytes: UnsafeBufferPointer<UInt8>) -> Int64? {
    let isNegative = bytes.first == UInt8(ascii: "-")
    let start = isNegative ? 1 : 0
    guard start < bytes.count else { return nil }
    var number: Int64 = 0
    for index in start..<bytes.count {
      let byte = bytes[index]
      guard byte >= UInt8(ascii: "0"), byte <= UInt8(ascii: "9") else { return nil }
      let digit = Int64(byte - UInt8(ascii: "0"))
      // Counted downwards, for there is one more below zero than above.
      let (product, isTooLarge) = number.multipliedReportingOverflow(by: 10)
      let (sum, isStillTooLarge) = product.subtractingReportingOverflow(digit)
      guard !isTooLarge, !isStillTooLarge else { return nil }
      number = sum
    }
    if isNegative { return number }
    return number == Int64.min ? nil : -number
  }
}
