/// A value of a JSON text, as far as the API is sent any.
enum JSONValue: Hashable, Sendable {
  case object([String: JSONValue])
  case array([JSONValue])
  case text(String)
  case boolean(Bool)
  /// Nil for what is no whole number of 64 bits.
  case number(Int64?)
  case null
}
