/// Cuts an expression into tokens.
struct ExpressionLexer {
  enum Token: Equatable {
    case boolean(Bool)
    case integer(Int64)
    case text(String)
    case date(CalendarDate)
    case duration(CalendarDuration)
    case name(String)
    case not
    case compare(Expression.Comparison)
    case calculate(Expression.Arithmetic)
    case connective(Expression.Connective)
    case open
    case close
    case comma
  }

  private let source: SourceRange
  private let bytes: [UInt8]
  private var index = 0

  /// `source` is where the text stands in its file.
  ///
  /// Where it was written with character references, the positions inside it are clamped to that range.
  init(_ text: String, at source: SourceRange) {
    self.source = source
    bytes = Array(text.utf8)
  }

  /// Where reading stopped: the place for "something is missing at the end".
  var end: SourceRange { source.part(bytes.count, bytes.count) }

  /// The next token, or nil at the end.
  ///
  /// A minus sign belongs to the number after it where an operand is expected.
  mutating func next(operandExpected: Bool) throws(ExpressionSyntaxError) -> (
    token: Token, range: SourceRange
  )? {
    while index < bytes.count, [0x20, 0x09, 0x0A, 0x0D].contains(bytes[index]) { index += 1 }
    guard index < bytes.count else { return nil }
    let start = index
    let token = try scan(operandExpected: operandExpected)
    return (token, source.part(start, index))
  }

  private mutating func scan(operandExpected: Bool) throws(ExpressionSyntaxError) -> Token {
    let byte = bytes[index]
    if Names.isLetter(byte) { return try word() }
    if Names.isDigit(byte) { return try number(from: index) }
    index += 1
    switch byte {
    case UInt8(ascii: "'"): return try quoted()
    case UInt8(ascii: "@"): return try date()
    case UInt8(ascii: "("): return .open
    case UInt8(ascii: ")"): return .close
    case UInt8(ascii: ","): return .comma
    case UInt8(ascii: "+"): return .calculate(.add)
    case UInt8(ascii: "*"): return .calculate(.multiply)
    case UInt8(ascii: "-"):
      guard operandExpected, index < bytes.count, Names.isDigit(bytes[index]) else {
        return .calculate(.subtract)
      }
      return try number(from: index - 1)
    case UInt8(ascii: "="): return .compare(.equal)
    case UInt8(ascii: "<"): return .compare(take("=") ? .lessOrEqual : .less)
    case UInt8(ascii: ">"): return .compare(take("=") ? .greaterOrEqual : .greater)
    case UInt8(ascii: "!") where take("="): return .compare(.notEqual)
    default: throw strange(at: index - 1)
    }
  }

  private mutating func take(_ character: Unicode.Scalar) -> Bool {
    guard index < bytes.count, bytes[index] == UInt8(ascii: character) else { return false }
    index += 1
    return true
  }

  private mutating func word() throws(ExpressionSyntaxError) -> Token {
    let start = index
    while index < bytes.count, Names.continues(bytes[index]) || bytes[index] == UInt8(ascii: ".") {
      index += 1
    }
    let text = String(decoding: bytes[start..<index], as: UTF8.self)
    switch text {
    case "true": return .boolean(true)
    case "false": return .boolean(false)
    case "not": return .not
    case "and": return .connective(.and)
    case "or": return .connective(.or)
    case "lt": return .compare(.less)
    case "le": return .compare(.lessOrEqual)
    case "gt": return .compare(.greater)
    case "ge": return .compare(.greaterOrEqual)
    default: return CalendarDuration(text).map(Token.duration) ?? .name(text)
    }
  }

  private mutating func number(from start: Int) throws(ExpressionSyntaxError) -> Token {
    while index < bytes.count, Names.continues(bytes[index]) { index += 1 }
    let text = String(decoding: bytes[start..<index], as: UTF8.self)
    guard let number = Int64(text) else {
      let isDate = CalendarDate(text) != nil
      let text = Self.shown(text)
      throw ExpressionSyntaxError(
        range: source.part(start, index),
        message: Words(
          "'\(text)' is not a whole number that can be used here",
          nl: "'\(text)' is geen geheel getal dat hier kan staan"),
        help: isDate
          ? Words(
            "A date is written with an @ before it: @\(text).",
            nl: "Zet een @ voor een datum: @\(text).")
          : Words(
            "Write digits only, between -9223372036854775808 and 9223372036854775807.",
            nl: "Schrijf alleen cijfers, van -9223372036854775808 tot en met 9223372036854775807."))
    }
    return .integer(number)
  }

  private mutating func quoted() throws(ExpressionSyntaxError) -> Token {
    let start = index
    guard let end = bytes[start...].firstIndex(of: UInt8(ascii: "'")) else {
      throw ExpressionSyntaxError(
        range: source.part(start - 1, bytes.count),
        message: Words(
          "this quoted text has no closing quote", nl: "deze tekst heeft geen aanhalingsteken aan het eind"),
        help: Words("Put a ' at the end of the text.", nl: "Zet een ' achter de tekst."))
    }
    index = end + 1
    return .text(String(decoding: bytes[start..<end], as: UTF8.self))
  }

  private mutating func date() throws(ExpressionSyntaxError) -> Token {
    let start = index
    while index < bytes.count, Names.continues(bytes[index]) { index += 1 }
    let text = String(decoding: bytes[start..<index], as: UTF8.self)
    guard let date = CalendarDate(text) else {
      let text = Self.shown(text)
      throw ExpressionSyntaxError(
        range: source.part(start - 1, index),
        message: Words("'@\(text)' is not a date", nl: "'@\(text)' is geen datum"),
        help: Words(
          "Write a day that the calendar has, like @2026-01-31.",
          nl: "Schrijf een dag die in de kalender staat, zoals @2026-01-31."))
    }
    return .date(date)
  }

  /// For a message: what is very long is cut.
  private static func shown(_ text: String) -> String {
    text.utf8.count > 60 ? text.prefix(59) + "…" : text
  }

  private func strange(at start: Int) -> ExpressionSyntaxError {
    var end = start + 1
    while end < bytes.count, bytes[end] & 0xC0 == 0x80 { end += 1 }
    let text = String(decoding: bytes[start..<end], as: UTF8.self)
    return ExpressionSyntaxError(
      range: source.part(start, end),
      message: Words(
        "'\(text)' has no meaning in an expression", nl: "'\(text)' betekent niets in een expressie"),
      help: ExpressionSlip.help(forCharacter: text))
  }
}
