/// A JSON object on one line, its fields in the order in which they are added: other programs and people read it.
package struct JSONLine: Sendable {
  /// All but the closing brace, in UTF-8.
  private var written: [UInt8] = []

  /// An object without fields.
  package init() {
    written.reserveCapacity(240)
    written.append(UInt8(ascii: "{"))
  }

  /// The object as text, without a line end.
  package var text: String { String(decoding: bytes, as: UTF8.self) }

  /// The same in UTF-8.
  package var bytes: [UInt8] { written + CollectionOfOne(UInt8(ascii: "}")) }

  /// Adds text, quoted; the same name twice gives two fields.
  package mutating func add(_ name: String, _ value: String) {
    begin(name)
    Self.quote(value, onto: &written)
  }

  /// Leaves the field out where there is no value.
  package mutating func add(_ name: String, _ value: String?) {
    if let value { add(name, value) }
  }

  /// Adds a number.
  package mutating func add(_ name: String, _ value: Int) { add(name, raw: String(value)) }

  /// Adds a number that may be larger than the others, such as a seed.
  package mutating func add(_ name: String, _ value: UInt64) { add(name, raw: String(value)) }

  /// Adds `true` or `false`.
  package mutating func add(_ name: String, _ value: Bool) { add(name, raw: String(value)) }

  /// Adds an array of texts.
  package mutating func add(_ name: String, _ values: [String]) {
    add(name, values) { Self.quote($0, onto: &$1) }
  }

  /// Adds an array of numbers.
  package mutating func add(_ name: String, _ values: [Int]) {
    add(name, values) { $1 += String($0).utf8 }
  }

  /// Adds an array of objects.
  package mutating func add(_ name: String, _ objects: [JSONLine]) {
    add(name, objects) { $0.write(onto: &$1) }
  }

  /// Adds an object; leaves the field out where there is none.
  package mutating func add(_ name: String, _ object: JSONLine?) {
    if let object { add(name, object: object) }
  }

  /// Adds an object.
  package mutating func add(_ name: String, object: JSONLine) {
    begin(name)
    object.write(onto: &written)
  }

  /// Adds what is JSON already; leaves the field out where there is none.
  package mutating func add(_ name: String, json: String?) {
    if let json { add(name, raw: json) }
  }

  private mutating func add(_ name: String, raw: String) {
    begin(name)
    written += raw.utf8
  }

  private mutating func add<Value>(
    _ name: String, _ values: [Value], write: (Value, inout [UInt8]) -> Void
  ) {
    begin(name)
    var separator = UInt8(ascii: "[")
    for value in values {
      written.append(separator)
      write(value, &written)
      separator = UInt8(ascii: ",")
    }
    written += values.isEmpty ? "[]".utf8 : "]".utf8
  }

  private mutating func begin(_ name: String) {
    if written.count > 1 { written.append(UInt8(ascii: ",")) }
    Self.quote(name, onto: &written)
    written.append(UInt8(ascii: ":"))
  }

  private func write(onto line: inout [UInt8]) {
    line += written
    line.append(UInt8(ascii: "}"))
  }

  /// A JSON string: quotes, backslashes and control characters escaped, all else as it is.
  package static func quoted(_ text: String) -> String {
    var quoted: [UInt8] = []
    quote(text, onto: &quoted)
    return String(decoding: quoted, as: UTF8.self)
  }

  private static func quote(_ text: String, onto line: inout [UInt8]) {
    line.append(UInt8(ascii: "\""))
    let start = line.count
    line += text.utf8
    if line[start...].contains(where: mayNeedEscape) {
      line.removeSubrange(start...)
      escape(text, onto: &line)
    }
    line.append(UInt8(ascii: "\""))
  }

  /// Most texts have no such byte; 0xC2 is the first of the control characters from U+0080 on, and of others.
  private static func mayNeedEscape(_ byte: UInt8) -> Bool {
    byte < 0x20 || byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\\") || byte == 0x7F || byte == 0xC2
  }

  private static func escape(_ text: String, onto line: inout [UInt8]) {
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": line += "\\\"".utf8
      case "\\": line += "\\\\".utf8
      case "\n": line += "\\n".utf8
      case "\r": line += "\\r".utf8
      case "\t": line += "\\t".utf8
      case _ where scalar.value < 0x20 || (0x7F..<0xA0).contains(scalar.value):
        let digits = String(scalar.value, radix: 16)
        line += "\\u\(String(repeating: "0", count: 4 - digits.count))\(digits)".utf8
      default: line += UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter
      }
    }
  }
}
