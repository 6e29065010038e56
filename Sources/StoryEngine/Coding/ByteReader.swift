/// Reads what ``ByteWriter`` wrote and trusts none of it.
struct ByteReader {
  private let bytes: ArraySlice<UInt8>
  private var index: Int

  init(_ bytes: ArraySlice<UInt8>) {
    self.bytes = bytes
    index = bytes.startIndex
  }

  var isAtEnd: Bool { index == bytes.endIndex }

  mutating func number() throws(StateError) -> UInt64 {
    var number: UInt64 = 0
    var shift: UInt64 = 0
    while index < bytes.endIndex, shift < 64 {
      let byte = bytes[index]
      index += 1
      number |= UInt64(byte & 0x7F) << shift
      if byte < 0x80 { return number }
      shift += 7
    }
    throw .damaged
  }

  /// A number that counts something, and at most `limit`.
  mutating func count(limit: Int = Int(Int32.max)) throws(StateError) -> Int {
    guard let count = Int(exactly: try number()), count <= limit else { throw .damaged }
    return count
  }

  mutating func signed() throws(StateError) -> Int64 {
    let number = try number()
    return Int64(bitPattern: number >> 1) ^ -Int64(bitPattern: number & 1)
  }

  mutating func raw(_ count: Int) throws(StateError) -> ArraySlice<UInt8> {
    guard count <= bytes.endIndex - index else { throw .damaged }
    defer { index += count }
    return bytes[index..<index + count]
  }

  mutating func text() throws(StateError) -> String {
    let bytes = try raw(try count())
    // Nearly always; nothing is repaired then.
    if bytes.allSatisfy({ $0 < 0x80 }) { return String(decoding: bytes, as: UTF8.self) }
    guard let text = String(validating: bytes, as: UTF8.self) else { throw .damaged }
    return text
  }
}
