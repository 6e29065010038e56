/// A JSON object on one line, its fields in the order in which they are added: other programs and people read it.
package struct JSONLine: Sendable {
  private var fields: [String] = []

  /// An object without fields.
  package init() {}

  /// The object as text, without a line end.
  package var text: String { "{" + fields.joined(separator: ",") + "}" }

  /// Adds text, quoted; the same name twice gives two fields.
  package mutating func add(_ name: String, _ value: String) { add(name, raw: Self.quoted(value)) }

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
    if let object { add(name, raw: object.text) }
  }

  /// Adds an object.
  package mutating func add(_ name: String, object: JSONLine) { add(name, raw: object.text) }

  private mutating func add(_ name: String, raw: String) { fields.append(Self.quoted(name) + ":" + raw) }

  /// A JSON string: quotes, backslashes and control characters escaped, all else as it is.
  package static func quoted(_ text: String) -> String {
    var quoted = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": quoted += "\\\""
      case "\\": quoted += "\\\\"
      case "\n": quoted += "\\n"
      case "\r": quoted += "\\r"
      case "\t": quoted += "\\t"
      case _ where scalar.value < 0x20 || (0x7F..<0xA0).contains(scalar.value):
        let digits = String(scalar.value, radix: 16)
        quoted += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
      default: quoted.unicodeScalars.append(scalar)
      }
    }
    return quoted + "\""
  }
}
