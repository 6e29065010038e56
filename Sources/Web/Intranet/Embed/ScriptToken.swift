/// A piece of a script that means something by itself.
struct ScriptToken: Hashable {
  enum Kind {
    /// A name, a key word or a number.
    case word
    /// One character that is neither.
    case mark
    /// A string, a pattern, or a template up to or from a value in it.
    case text
  }

  /// White space or comments before a token.
  enum Gap {
    case none, space, line
  }

  let kind: Kind
  let text: String
  /// What stands between the token before it and this one.
  let gap: Gap

  /// Opens what another token closes: a bracket, or a value within a template.
  var opens: Bool { kind == .mark ? ["(", "[", "{"].contains(text) : kind == .text && text.hasSuffix("${") }

  /// Closes what another token opened.
  var closes: Bool { kind == .mark ? [")", "]", "}"].contains(text) : kind == .text && text.hasPrefix("}") }

  func isMark(_ marks: String) -> Bool { kind == .mark && marks.contains(text) }
}

extension ScriptToken {
  /// The tokens of a script, in their order.
  static func all(in script: [UInt8]) -> [ScriptToken] {
    var reader = ScriptReader(script)
    return reader.read()
  }
}
