/// What the names in a script stand for, as far as its tokens tell.
struct ScriptNames {
  /// How often each name is used, as whatever it is.
  private(set) var uses: [String: [Int]] = [:]
  /// Names of properties, wherever there is one of that name.
  private(set) var properties: Set<String> = []
  /// Where the variables of each name can be used: from token to token.
  private(set) var scopes: [String: [ClosedRange<Int>]] = [:]

  private let tokens: [ScriptToken]
  /// For each token, where the innermost bracket around it begins.
  private var around: [Int?] = []
  /// Where each bracket ends.
  private var ends: [Int: Int] = [:]

  init(_ tokens: [ScriptToken]) {
    self.tokens = tokens
    matchBrackets()
    for (place, token) in tokens.enumerated() where Self.isName(token) {
      uses[token.text, default: []].append(place)
      if isProperty(place) { properties.insert(token.text) }
      if let scope = scopeDeclared(at: place) { scopes[token.text, default: []].append(scope) }
    }
  }

  /// Whether a variable is declared outside of any function.
  func isShared(_ name: String) -> Bool {
    scopes[name, default: []].contains(0...tokens.count)
  }

  private static func isName(_ token: ScriptToken) -> Bool {
    token.kind == .word && token.text.first?.isNumber == false && !keyWords.contains(token.text)
  }

  private mutating func matchBrackets() {
    var open: [Int] = []
    for (place, token) in tokens.enumerated() {
      if token.closes, let begin = open.popLast() { ends[begin] = place }
      around.append(open.last)
      if token.opens { open.append(place) }
    }
  }

  private func text(_ place: Int) -> String {
    tokens.indices.contains(place) ? tokens[place].text : ""
  }

  /// After a dot, a method, or a key between braces; what may be one counts as one.
  private func isProperty(_ place: Int) -> Bool {
    let before = text(place - 1)
    if before == "." { return text(place - 2) != "." }
    if let end = ends[place + 1], text(place + 1) == "(", text(end + 1) == "{" { return before != "function" }
    guard let brace = around[place], text(brace) == "{" else { return false }
    return ["{", ","].contains(before) && [":", ",", "}", "="].contains(text(place + 1))
  }

  /// Where the variable can be used that is declared here; nil where none is.
  private func scopeDeclared(at place: Int) -> ClosedRange<Int>? {
    if ["const", "let", "function"].contains(text(place - 1)) { return scope(in: around[place]) }
    var inner = place
    // Through the patterns it is part of, to what they are a pattern for.
    while ["(", "[", "{", ",", ".", ":"].contains(text(inner - 1)), let bracket = around[inner] {
      if text(bracket) == "(" { return isParameters(bracket) ? scope(in: bracket) : nil }
      if ["const", "let"].contains(text(bracket - 1)) { return scope(in: around[bracket]) }
      inner = bracket
    }
    return nil
  }

  private func isParameters(_ bracket: Int) -> Bool {
    guard let end = ends[bracket] else { return false }
    if text(end + 1) == "=" { return text(end + 2) == ">" }
    return text(end + 1) == "{" && !["if", "for", "while", "switch"].contains(text(bracket - 1))
  }

  /// Of what is declared right within a bracket: up to its end, or to that of what it is the head of.
  private func scope(in bracket: Int?) -> ClosedRange<Int> {
    guard let bracket, let end = ends[bracket] else { return 0...tokens.count }
    guard text(bracket) == "(" else { return bracket...end }
    let body = text(end + 1) == "=" ? end + 3 : end + 1
    if text(body) == "{", let end = ends[body] { return bracket...end }
    let outer = around[bracket]
    let rest = tokens.indices[end...].first { around[$0] == outer && tokens[$0].isMark(",;") }
    return bracket...(rest ?? outer.flatMap { ends[$0] } ?? tokens.count)
  }

  /// Words of the language itself.
  static let keyWords = Set(
    """
    async await break case catch class const continue default delete do else extends false finally for \
    function get if in instanceof let new null of return set static super switch this throw true try typeof \
    undefined var void while yield
    """.split(separator: " ").map(String.init))
}
