/// Parses expressions by operator precedence with stacks of its own: nesting costs memory, never call depth.
package struct ExpressionParser {
  /// An operator that waits for its right operand.
  private enum Pending {
    case not
    case compare(Expression.Comparison)
    case calculate(Expression.Arithmetic)
    /// The index of the shortcut term whose end is not known yet.
    case connective(Expression.Connective, shortcut: Int)
    case parenthesis

    /// Loosest 1; a parenthesis is never popped by precedence.
    var precedence: Int {
      switch self {
      case .parenthesis: 0
      case .connective(.or, _): 1
      case .connective(.and, _): 2
      case .not: 3
      case .compare: 4
      case .calculate(.multiply): 6
      case .calculate: 5
      }
    }
  }

  private var lexer: ExpressionLexer
  private let range: SourceRange
  private var terms: [Expression.Term] = []
  private var pending: [(operation: Pending, range: SourceRange)] = []

  /// Parses `text`, which stands at `range` in its file.
  package static func parse(_ text: String, at range: SourceRange) throws(ExpressionSyntaxError) -> Expression
  {
    var parser = ExpressionParser(lexer: ExpressionLexer(text, at: range), range: range)
    try parser.parse()
    return Expression(terms: parser.terms, range: range)
  }

  private init(lexer: ExpressionLexer, range: SourceRange) {
    self.lexer = lexer
    self.range = range
  }

  private mutating func parse() throws(ExpressionSyntaxError) {
    while true {
      while try !operand() {}
      guard try operation() else { return }
    }
  }

  /// Reads one token where an operand must come; true when the operand is complete.
  private mutating func operand() throws(ExpressionSyntaxError) -> Bool {
    guard let (token, range) = try lexer.next(operandExpected: true) else {
      throw missing(Words("a value is missing", nl: "hier mist een waarde"), at: lexer.end)
    }
    switch token {
    case .boolean(let value): terms.append(.init(.boolean(value), at: range))
    case .integer(let value): terms.append(.init(.integer(value), at: range))
    case .text(let value): terms.append(.init(.text(value), at: range))
    case .date(let value): terms.append(.init(.date(value), at: range))
    case .duration(let value): terms.append(.init(.duration(value), at: range))
    case .name(let name):
      if let function = Expression.Function(rawValue: name) {
        try call(function, at: range)
      } else {
        terms.append(.init(.name(name), at: range))
      }
    case .not:
      pending.append((.not, range))
      return false
    case .open:
      pending.append((.parenthesis, range))
      return false
    case .compare(let second):
      guard case .compare(let first)? = pending.last?.operation else { fallthrough }
      throw ExpressionSlip.twoComparisons(first, second, at: range)
    default:
      throw missing(
        Words("a value is missing before this", nl: "hiervoor mist een waarde"), at: range)
    }
    return true
  }

  private mutating func call(_ function: Expression.Function, at start: SourceRange)
    throws(ExpressionSyntaxError)
  {
    // Put together only where something is wrong: there are many calls and few mistakes.
    var usage: Words { ExpressionSlip.usage(of: function) }
    guard let open = try lexer.next(operandExpected: false), open.token == .open else {
      throw ExpressionSyntaxError(
        range: start,
        message: Words(
          "'\(function.rawValue)' needs ids in parentheses",
          nl: "achter '\(function.rawValue)' horen haakjes met een id erin"),
        help: usage)
    }
    var arguments: [Located<String>] = []
    var last = open.range
    repeat {
      guard let argument = try lexer.next(operandExpected: true), case .text(let text) = argument.token else {
        throw ExpressionSyntaxError(
          range: last,
          message: Words(
            "a quoted id is missing after this", nl: "hierna mist een id tussen aanhalingstekens"),
          help: usage)
      }
      arguments.append(Located(text, at: argument.range))
      guard let separator = try lexer.next(operandExpected: false) else {
        throw ExpressionSyntaxError(
          range: open.range, message: Self.neverClosed, help: usage)
      }
      last = separator.range
      if separator.token == .close { break }
      guard separator.token == .comma else {
        throw ExpressionSyntaxError(
          range: last,
          message: Words("a comma or ) is missing before this", nl: "hiervoor mist een komma of een )"),
          help: usage)
      }
    } while true
    guard arguments.count == function.argumentCount else {
      throw ExpressionSyntaxError(
        range: start,
        message: Words(
          "'\(function.rawValue)' is given \(arguments.count) \(arguments.count == 1 ? "id" : "ids")",
          nl: "'\(function.rawValue)' krijgt \(arguments.count) \(arguments.count == 1 ? "id" : "ids")"),
        help: usage)
    }
    terms.append(.init(.call(function, arguments), at: SourceRange(Int(start.start), Int(last.end))))
  }

  /// Reads what may follow an operand; false at the end of the expression.
  private mutating func operation() throws(ExpressionSyntaxError) -> Bool {
    while let (token, range) = try lexer.next(operandExpected: false) {
      switch token {
      case .close:
        try close(at: range)
        continue
      case .compare(let comparison): push(.compare(comparison), at: range)
      case .calculate(let arithmetic): push(.calculate(arithmetic), at: range)
      case .connective(let connective): push(.connective(connective, shortcut: 0), at: range)
      case .open: throw unknownFunction() ?? missing(Self.noOperator, at: range)
      default:
        throw ExpressionSlip.operation(token, at: range, after: terms.last)
          ?? missing(Self.noOperator, at: range)
      }
      return true
    }
    while let (operation, range) = pending.popLast() {
      if case .parenthesis = operation { throw missing(Self.neverClosed, at: range) }
      emit(operation, at: range)
    }
    return false
  }

  private mutating func close(at range: SourceRange) throws(ExpressionSyntaxError) {
    while let (operation, range) = pending.popLast() {
      if case .parenthesis = operation { return }
      emit(operation, at: range)
    }
    throw missing(Words("this ) closes nothing", nl: "deze ) sluit niets af"), at: range)
  }

  private mutating func push(_ operation: Pending, at range: SourceRange) {
    while let last = pending.last, last.operation.precedence >= operation.precedence {
      pending.removeLast()
      emit(last.operation, at: last.range)
    }
    guard case .connective(let connective, _) = operation else {
      pending.append((operation, range))
      return
    }
    pending.append((.connective(connective, shortcut: terms.count), range))
    terms.append(.init(.shortcut(connective, past: 0), at: range))
  }

  private mutating func emit(_ operation: Pending, at range: SourceRange) {
    switch operation {
    case .not: terms.append(.init(.not, at: range))
    case .compare(let comparison): terms.append(.init(.compare(comparison), at: range))
    case .calculate(let arithmetic): terms.append(.init(.calculate(arithmetic), at: range))
    case .connective(let connective, let shortcut):
      terms.append(.init(.join(connective), at: range))
      terms[shortcut].kind = .shortcut(connective, past: terms.count)
    case .parenthesis: break
    }
  }

  /// Where a name stands before a parenthesis, it was meant as a function.
  private func unknownFunction() -> ExpressionSyntaxError? {
    guard let last = terms.last, case .name(let name) = last.kind else { return nil }
    let known = Expression.Function.allCases.map(\.rawValue)
    return ExpressionSyntaxError(
      range: last.range,
      message: Words("there is no function '\(name)'", nl: "er bestaat geen functie '\(name)'"),
      help: Suggestion.question(for: name, among: known)
        + Words(
          "There are: \(known.joined(separator: ", ")).",
          nl: "Deze bestaan wel: \(known.joined(separator: ", "))."))
  }

  private static var noOperator: Words {
    Words("an operator is missing before this", nl: "hiervoor mist een teken of woord als = of and")
  }

  private static var neverClosed: Words {
    Words("this parenthesis is never closed", nl: "dit haakje wordt nergens gesloten")
  }

  private func missing(_ message: Words, at range: SourceRange) -> ExpressionSyntaxError {
    ExpressionSyntaxError(
      range: range, message: message,
      help: Words(
        "An expression looks like: punten >= 2 and not klaar",
        nl: "Een expressie ziet er zo uit: punten >= 2 and not klaar"))
  }
}
