import StoryModel
import Testing

@Suite("Parsing an expression")
struct ExpressionParserTests {
  @Test(
    "operators bind as tightly as the language says",
    arguments: [
      ("a or b and c", "a [or b [and c and] or]"),
      ("a and b or c", "a [and b and] [or c or]"),
      ("not a and b", "a not [and b and]"),
      ("not a = b", "a b = not"),
      ("a + b * c < d", "a b c * + d <"),
      ("a - b - c", "a b - c -"),
      ("(a - (b - c)) * d", "a b c - - d *"),
      ("a-b - c", "a-b c -"),
      ("a ge 3 and b lt -3", "a 3 >= [and b -3 < and]"),
      ("a -3", "a 3 -"),
      ("a - -3", "a -3 -"),
      ("chosen('x', 'y') or visits('z')>1", "chosen('x','y') [or visits('z') 1 > or]"),
      ("employee.startDate + P7D <= @2026-01-31", "employee.startDate P7D + @2026-01-31 <="),
      ("not not a", "a not not"),
      ("''", "''"),
    ])
  func precedence(text: String, terms: String) throws {
    #expect(try spell(ExpressionParser.parse(text, at: SourceRange(0, text.utf8.count))) == terms)
  }

  @Test(
    "a fault is found where it is",
    arguments: [
      ("", 0), ("a +", 3), ("a b", 2), ("(a", 0), ("a)", 1), ("a = 'x", 4), ("a && b", 2), ("a == b", 3),
      ("@2026-02-30 < a", 0), ("99999999999999999999 > a", 0), ("3x > 1", 0), ("visited(x)", 7),
      ("visited", 0),
      ("chosen('x')", 0), ("a / b", 2), ("and a", 0), ("visited('a'", 7),
    ])
  func faults(text: String, offset: UInt32) {
    let error = #expect(throws: ExpressionSyntaxError.self) {
      try ExpressionParser.parse(text, at: SourceRange(0, text.utf8.count))
    }
    #expect(error?.range.start == offset)
  }

  @Test(
    "a common slip is named",
    arguments: [
      ("start > 2026-12-31", "@2026-12-31"), ("a == b", "Equal is one ="),
      ("a = \u{2018}x\u{2019}", "straight"),
      ("bezoekt('a')", "There are: visited"), ("a / 2", "no division"),
    ])
  func slips(text: String, help: String) {
    let error = #expect(throws: ExpressionSyntaxError.self) {
      try ExpressionParser.parse(text, at: SourceRange(0, text.utf8.count))
    }
    #expect(error?.help.english.contains(help) == true, "\(error?.help.english ?? "")")
  }

  @Test("any depth of nesting costs memory, not call depth")
  func nesting() throws {
    let depth = 200_000
    let text = String(repeating: "(not ", count: depth) + "a" + String(repeating: ")", count: depth)
    let expression = try ExpressionParser.parse(text, at: SourceRange(0, text.utf8.count))
    #expect(expression.terms.count == depth + 1)
  }

  @Test("whatever the text, parsing ends with an expression or one fault inside it")
  func anyText() {
    let pieces = [
      "a", "(", ")", "'x'", "'", "and", "or", "not", "=", "<", "+", "-", "*", "3", "@2026-01-01", ",", "é",
      " ",
    ]
    var random = SystemRandomNumberGenerator()
    for _ in 0..<3_000 {
      let text = (0..<Int.random(in: 0..<9, using: &random))
        .map { _ in pieces.randomElement(using: &random) ?? "" }.joined(separator: " ")
      let range = SourceRange(10, 10 + text.utf8.count)
      do throws(ExpressionSyntaxError) {
        let expression = try ExpressionParser.parse(text, at: range)
        #expect(!expression.terms.isEmpty, "\(text)")
      } catch {
        #expect(error.range.start >= range.start && error.range.end <= range.end, "\(text)")
        #expect(!error.message.isEmpty && !error.help.isEmpty)
      }
    }
  }

  private func spell(_ expression: Expression) -> String {
    expression.terms.map { term in
      switch term.kind {
      case .boolean(let flag): "\(flag)"
      case .integer(let number): "\(number)"
      case .text(let text): "'\(text)'"
      case .date(let date): "@\(date)"
      case .duration(let duration): "P\(duration.amount)\(duration.unit == .days ? "D" : "H")"
      case .name(let name): name
      case .call(let function, let ids):
        "\(function.rawValue)(\(ids.map { "'\($0.value)'" }.joined(separator: ",")))"
      case .not: "not"
      case .compare(let comparison): comparison.rawValue
      case .calculate(let arithmetic): arithmetic.rawValue
      case .shortcut(let connective, _): "[\(connective.rawValue)"
      case .join(let connective): "\(connective.rawValue)]"
      }
    }.joined(separator: " ")
  }
}
