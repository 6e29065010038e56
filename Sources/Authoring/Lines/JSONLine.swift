/// A JSON object on one line, its fields in the order in which they are added: other programs and people read it.
package struct JSONLine: Sendable {
  private var written = "{"

  /// An object without fields.
  package init() {}

  /// The object as text, without a line end.
  package var text: String { written + "}" }

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
    add(name, raw: "[" + values.map(Self.quoted).joined(separator: ",") + "]")
  }

  /// Adds an array of numbers.
  package mutating func add(_ name: String, _ values: [Int]) {
    add(name, raw: "[" + values.map(String.init).joined(separator: ",") + "]")
  }

  /// Adds an array of objects.
  package mutating func add(_ name: String, _ objects: [JSONLine]) {
    add(name, raw: "[" + objects.map(\.text).joined(separator: ",") + "]")
  }

  /// Adds an object; leaves the field out where there is none.
  package mutating func add(_ name: String, _ object: JSONLine?) {
    if let object { add(name, json: object.text) }
  }

  /// Adds an object.
  package mutating func add(_ name: String, object: JSONLine) { add(name, json: object.text) }

  /// Adds what is JSON already; leaves the field out where there is none.
  package mutating func add(_ name: String, json: String?) {
    if let json { add(name, raw: json) }
  }

  private mutating func add(_ name: String, raw: String) {
    begin(name)
    written += raw
  }

  private mutating func begin(_ name: String) {
    if written.utf8.count > 1 { written += "," }
    Self.quote(name, onto: &written)
    written += ":"
  }

  /// A JSON string: quotes, backslashes and control characters escaped, all else as it is.
  package static func quoted(_ text: String) -> String {
    var quoted = ""
    quote(text, onto: &quoted)
    return quoted
  }

  private static func quote(_ text: String, onto written: inout String) {
    written += "\""
    if text.utf8.contains(where: mayNeedEscape) {
      escape(text, onto: &written)
    } else {
      written += text
    }
    written += "\""
  }

  /// Most texts have no such byte; 0xC2 is the first of the control characters from U+0080 on, and of others.
  private static func mayNeedEscape(_ byte: UInt8) -> Bool {
    byte < 0x20 || byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\\") || byte == 0x7F || byte == 0xC2
  }

  private static func escape(_ text: String, onto written: inout String) {
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": written += "\\\""
      case "\\": written += "\\\\"
      case "\n": written += "\\n"
      case "\r": written += "\\r"
      case "\t": written += "\\t"
      case _ where scalar.value < 0x20 || (0x7F..<0xA0).contains(scalar.value):
        let digits = String(scalar.value, radix: 16)
        written += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
      default: written.unicodeScalars.append(scalar)
      }
    }
  }
}
