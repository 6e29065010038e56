package import StoryModel

/// What came of tests, for programs: one array, an element a line.
package enum TestJSON {
  /// The array with a line end.
  package static func text(_ round: TestRound, in language: MessageLanguage) -> String {
    let lines = round.tests.map { object($0, in: language).text }
    return lines.isEmpty ? "[]\n" : "[\n" + lines.joined(separator: ",\n") + "\n]\n"
  }

  private static func object(_ result: TestResult, in language: MessageLanguage) -> JSONLine {
    var line = JSONLine()
    line.add("file", result.source.path)
    line.add("story", result.story)
    line.add("title", result.title)
    switch result.came {
    case .passed: line.add("outcome", "passed")
    case .untold: line.add("outcome", "untold")
    case .faulty(let findings):
      line.add("outcome", "faulty")
      line.add("findings", findings.map { object($0, in: result, language) })
    case .failed(let failure):
      line.add("outcome", "failed")
      add(failure.range, in: result, to: &line)
      line.add("expected", failure.expected[language])
      line.add("instead", failure.instead?[language])
      line.add("input", failure.input)
      line.add("told", failure.told)
    }
    return line
  }

  private static func object(_ finding: Diagnostic, in result: TestResult, _ language: MessageLanguage)
    -> JSONLine
  {
    var line = JSONLine()
    line.add("code", finding.code.description)
    line.add("name", finding.code.name)
    add(finding.range, in: result, to: &line)
    line.add("message", finding.message[language])
    line.add("help", finding.help[language])
    return line
  }

  private static func add(_ range: SourceRange, in result: TestResult, to line: inout JSONLine) {
    let position = result.source.position(of: Int(range.start))
    line.add("line", position.line)
    line.add("column", position.column)
  }
}
