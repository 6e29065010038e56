/// The fields of a JSON object that was sent; those that nobody asks for are passed over.
struct JSONObject: Sendable {
  private let fields: [String: JSONValue]

  init(_ fields: [String: JSONValue]) { self.fields = fields }

  /// Reads a whole text; throws `bad-request` where it is no object.
  init(_ bytes: [UInt8]) throws(APIProblem) {
    do throws(JSONReader.Fault) {
      guard case .object(let fields) = try JSONReader.read(bytes) else {
        throw JSONReader.Fault(why: "the body is no object", place: 0)
      }
      self.fields = fields
    } catch {
      throw APIProblem(.badRequest, because: error.description)
    }
  }

  /// Nil where it is not there, or null.
  subscript(name: String) -> JSONValue? {
    guard let value = fields[name], value != .null else { return nil }
    return value
  }

  /// Text without NUL; throws `bad-request` for anything else.
  func text(_ name: String) throws(APIProblem) -> String {
    try required(name, try optionalText(name))
  }

  func optionalText(_ name: String) throws(APIProblem) -> String? {
    switch self[name] {
    case nil: return nil
    case .text(let text)? where !text.utf8.contains(0): return text
    default: throw wrong(name, "text")
    }
  }

  /// A whole number of 64 bits.
  func number(_ name: String) throws(APIProblem) -> Int { try required(name, try optionalNumber(name)) }

  func optionalNumber(_ name: String) throws(APIProblem) -> Int? {
    switch self[name] {
    case nil: return nil
    case .number(let number?)?: return Int(number)
    default: throw wrong(name, "a whole number")
    }
  }

  /// False where it is not there.
  func flag(_ name: String) throws(APIProblem) -> Bool {
    switch self[name] {
    case nil: return false
    case .boolean(let flag)?: return flag
    default: throw wrong(name, "true or false")
    }
  }

  func object(_ name: String) throws(APIProblem) -> JSONObject {
    guard case .object(let fields)? = self[name] else { throw wrong(name, "an object") }
    return JSONObject(fields)
  }

  func texts(_ name: String) throws(APIProblem) -> [String] {
    guard case .array(let values)? = self[name] else { throw wrong(name, "a list of texts") }
    var texts: [String] = []
    for value in values {
      guard case .text(let text) = value, !text.utf8.contains(0) else { throw wrong(name, "a list of texts") }
      texts.append(text)
    }
    return texts
  }

  /// What a field should have been.
  func wrong(_ name: String, _ wanted: String) -> APIProblem {
    APIProblem(.badRequest, because: "'\(name)' must be \(wanted)")
  }

  private func required<Value>(_ name: String, _ value: Value?) throws(APIProblem) -> Value {
    guard let value else { throw APIProblem(.badRequest, because: "'\(name)' is missing") }
    return value
  }
}
