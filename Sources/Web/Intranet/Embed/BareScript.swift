/// A script without what only its readers need: comments, and white space that separates nothing.
enum BareScript {
  static func text(of tokens: [ScriptToken]) -> String {
    var text = ""
    var last: ScriptToken?
    for token in tokens {
      if let last { text += separator(last, token) }
      text += token.text
      last = token
    }
    return text
  }

  private static func separator(_ one: ScriptToken, _ next: ScriptToken) -> String {
    if next.gap == .none { return "" }
    if next.gap == .line, mayEnd(one), mayBegin(next) { return "\n" }
    // After a text too: what follows a pattern would be its flags.
    let areWords = one.kind != .mark && !one.opens && next.kind == .word
    return areWords || isOneMark(one.text.last, next.text.first) ? " " : ""
  }

  /// Whether a statement can end with it, so that an end of a line after it can be the end of the statement.
  private static func mayEnd(_ token: ScriptToken) -> Bool {
    token.kind != .mark || token.isMark(")]}")
  }

  /// Whether a statement can begin with it.
  private static func mayBegin(_ token: ScriptToken) -> Bool {
    !token.closes && !token.isMark(",;.?:=&|<>*%^")
  }

  /// `a - -b` is not `a--b`.
  private static func isOneMark(_ last: Character?, _ first: Character?) -> Bool {
    last == first && "+-/".contains(last ?? " ")
  }
}
