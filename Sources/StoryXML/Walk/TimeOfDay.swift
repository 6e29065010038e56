/// A time of day as the persona language writes it: `05:00`.
enum TimeOfDay {
  /// Minutes after midnight; nil for anything that is not two digits, a colon and two digits of a time there is.
  static func minutes(_ bytes: UnsafeBufferPointer<UInt8>) -> Int? {
    guard bytes.count == 5, bytes[2] == UInt8(ascii: ":"), let hours = number(bytes[0], bytes[1]),
      let minutes = number(bytes[3], bytes[4]), hours < 24, minutes < 60
    else { return nil }
    return 60 * hours + minutes
  }

  private static func number(_ tens: UInt8, _ ones: UInt8) -> Int? {
    let zero = UInt8(ascii: "0")
    guard (zero...zero + 9).contains(tens), (zero...zero + 9).contains(ones) else { return nil }
    return 10 * Int(tens - zero) + Int(ones - zero)
  }
}
