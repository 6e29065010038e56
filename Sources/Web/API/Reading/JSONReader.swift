/// Reads JSON (RFC 8259) strictly, and only so deep as anybody needs to send it.
///
/// A body is read for every turn: this takes a tenth of the time of a decoder.
struct JSONReader {
  /// Why a text is not taken.
  struct Fault: Error {
    /// In English, for programmers.
    let why: String
    /// In bytes from the beginning.
    let place: Int

    var description: String { "\(why) at byte \(place)" }
  }

  private static let maxDepth = 8

  private let bytes: [UInt8]
  private var place = 0

  private init(_ bytes: [UInt8]) { self.bytes = bytes }

  /// The value of a whole text.
  static func read(_ bytes: [UInt8]) throws(Fault) -> JSONValue {
    var reader = JSONReader(bytes)
    let value = try reader.value(depth: 0)
    reader.skipSpace()
    guard reader.place == bytes.count else { throw reader.fault("something follows the value") }
    return value
  }

  private var next: UInt8? { place < bytes.count ? bytes[place] : nil }

  private func fault(_ why: String) -> Fault { Fault(why: why, place: place) }

  private mutating func skipSpace() {
    while let byte = next, byte == 0x20 || byte == 0x0A || byte == 0x0D || byte == 0x09 { place += 1 }
  }

  /// Goes on where this byte comes next, after white space.
  private mutating func take(_ byte: Unicode.Scalar) -> Bool {
    skipSpace()
    guard next == UInt8(ascii: byte) else { return false }
    place += 1
    return true
  }

  private mutating func value(depth: Int) throws(Fault) -> JSONValue {
    guard depth < Self.maxDepth else { throw fault("this is nested too deep") }
    skipSpace()
    switch next {
    case UInt8(ascii: "{"): return .object(try object(depth: depth))
    case UInt8(ascii: "["): return .array(try array(depth: depth))
    case UInt8(ascii: "\""): return .text(try text())
    case UInt8(ascii: "t"): return try word("true", .boolean(true))
    case UInt8(ascii: "f"): return try word("false", .boolean(false))
    case UInt8(ascii: "n"): return try word("null", .null)
    default: return try number()
    }
  }

  private mutating func object(depth: Int) throws(Fault) -> [String: JSONValue] {
    var fields: [String: JSONValue] = [:]
    place += 1
    if take("}") { return fields }
    repeat {
      skipSpace()
      guard next == UInt8(ascii: "\"") else { throw fault("a name in quotes is missing") }
      let name = try text()
      guard take(":") else { throw fault("a colon is missing") }
      guard fields.updateValue(try value(depth: depth + 1), forKey: name) == nil else {
        throw fault("'\(name)' comes twice")
      }
    } while take(",")
    guard take("}") else { throw fault("a comma or } is missing") }
    return fields
  }

  private mutating func array(depth: Int) throws(Fault) -> [JSONValue] {
    var values: [JSONValue] = []
    place += 1
    if take("]") { return values }
    repeat { values.append(try value(depth: depth + 1)) } while take(",")
    guard take("]") else { throw fault("a comma or ] is missing") }
    return values
  }

  private mutating func word(_ word: StaticString, _ value: JSONValue) throws(Fault) -> JSONValue {
    let letters = word.withUTF8Buffer { Array($0) }
    guard bytes[place...].starts(with: letters) else { throw fault("this is no value") }
    place += letters.count
    return value
  }

  /// `-` or nothing, digits without a leading zero, and perhaps a fraction and an exponent.
  private mutating func number() throws(Fault) -> JSONValue {
    let start = place
    if next == UInt8(ascii: "-") { place += 1 }
    let whole = digits()
    guard whole == 1 || (whole > 1 && bytes[place - whole] != UInt8(ascii: "0")) else {
      throw fault("this is no value")
    }
    let end = place
    if next == UInt8(ascii: ".") {
      place += 1
      guard digits() > 0 else { throw fault("a digit is missing") }
    }
    if next == UInt8(ascii: "e") || next == UInt8(ascii: "E") {
      place += 1
      if next == UInt8(ascii: "-") || next == UInt8(ascii: "+") { place += 1 }
      guard digits() > 0 else { throw fault("a digit is missing") }
    }
    return .number(end == place ? Int64(String(decoding: bytes[start..<end], as: UTF8.self)) : nil)
  }

  /// Passes over digits and says how many.
  private mutating func digits() -> Int {
    let start = place
    while let byte = next, (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) { place += 1 }
    return place - start
  }
}

extension JSONReader {
  private mutating func text() throws(Fault) -> String {
    place += 1
    let start = place
    while let byte = next, byte >= 0x20, byte != UInt8(ascii: "\""), byte != UInt8(ascii: "\\") { place += 1 }
    var written = Array(bytes[start..<place])
    while let byte = next, byte != UInt8(ascii: "\"") {
      guard byte >= 0x20 else { throw fault("a control character is not escaped") }
      place += 1
      if byte == UInt8(ascii: "\\") { try escape(onto: &written) } else { written.append(byte) }
    }
    guard next != nil else { throw fault("a quote is missing") }
    place += 1
    guard let text = String(validating: written, as: UTF8.self) else { throw fault("this is not UTF-8") }
    return text
  }

  private mutating func escape(onto written: inout [UInt8]) throws(Fault) {
    guard let letter = next else { throw fault("a quote is missing") }
    place += 1
    switch letter {
    case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): written.append(letter)
    case UInt8(ascii: "b"): written.append(0x08)
    case UInt8(ascii: "f"): written.append(0x0C)
    case UInt8(ascii: "n"): written.append(0x0A)
    case UInt8(ascii: "r"): written.append(0x0D)
    case UInt8(ascii: "t"): written.append(0x09)
    case UInt8(ascii: "u"): written += Array(String(try scalar()).utf8)
    default: throw fault("there is no such escape")
    }
  }

  /// What `\u` stands for; two of them for what is beyond U+FFFF.
  private mutating func scalar() throws(Fault) -> Unicode.Scalar {
    let first = try unit()
    guard UTF16.isLeadSurrogate(first) else {
      guard let scalar = Unicode.Scalar(first), first != 0 else { throw fault("there is no such character") }
      return scalar
    }
    guard bytes[place...].starts(with: [UInt8(ascii: "\\"), UInt8(ascii: "u")]) else {
      throw fault("the other half of a character is missing")
    }
    place += 2
    let second = try unit()
    guard UTF16.isTrailSurrogate(second),
      let scalar = Unicode.Scalar(0x10000 + (UInt32(first) - 0xD800) << 10 + UInt32(second) - 0xDC00)
    else { throw fault("the other half of a character is missing") }
    return scalar
  }

  private mutating func unit() throws(Fault) -> UInt16 {
    guard place + 4 <= bytes.count,
      let unit = UInt16(String(decoding: bytes[place..<place + 4], as: UTF8.self), radix: 16),
      bytes[place] != UInt8(ascii: "+")
    else { throw fault("four hexadecimal digits are missing") }
    place += 4
    return unit
  }
}
