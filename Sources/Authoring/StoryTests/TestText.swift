package import StoryModel

/// What came of tests, for people: a line for each, and under one that failed how it and its story part ways.
package struct TestText {
  private let language: MessageLanguage

  package init(in language: MessageLanguage) { self.language = language }

  /// Lines without their ends; the first is the test, the others say why it failed.
  package func lines(of result: TestResult) -> [String] {
    let passed = result.hasPassed
    let word = passed ? "ok  " : say(Words("FAIL", nl: "FOUT"))
    let title = result.title.isEmpty ? "" : "  \(result.title)"
    return ["\(word)  \(result.source.path)\(title)"] + reasons(for: result).map { "      \($0)" }
  }

  /// `13 tests, 1 failed`.
  package func summary(of round: TestRound) -> String {
    let failed = round.tests.count { !$0.hasPassed }
    let count = round.tests.count
    let tests = Words(count == 1 ? "1 test" : "\(count) tests", nl: count == 1 ? "1 test" : "\(count) tests")
    let outcome =
      failed == 0
      ? Words(", all passed", nl: ", alles goed") : Words(", \(failed) failed", nl: ", \(failed) fout")
    return say(tests + outcome)
  }

  private func reasons(for result: TestResult) -> [String] {
    switch result.came {
    case .passed: return []
    case .untold:
      return [
        say(
          Words(
            "The story has errors, so it was not told; 'vicky check \(result.story)' shows them.",
            nl: "Het verhaal heeft fouten en is niet verteld; 'vicky check \(result.story)' laat ze zien."))
      ]
    case .faulty(let findings):
      return findings.flatMap { finding in
        [
          "\(place(of: finding.range, in: result)): \(say(finding.message)) [\(finding.code) \(finding.code.name)]",
          "  \(say(finding.help))",
        ]
      }
    case .failed(let failure): return lines(of: failure, in: result)
    }
  }

  private func lines(of failure: TestFailure, in result: TestResult) -> [String] {
    let position = result.source.position(of: Int(failure.range.start))
    var lines = [
      say(Words("line \(position.line) expects", nl: "regel \(position.line) verwacht")),
      "  \(say(failure.expected))",
    ]
    if let instead = failure.instead { lines += [say(Words("but", nl: "maar")), "  \(say(instead))"] }
    lines.append(say(Words("told after '\(failure.input)':", nl: "verteld na '\(failure.input)':")))
    lines += failure.told.isEmpty ? ["  -"] : failure.told.map { "  \($0)" }
    return lines
  }

  private func place(of range: SourceRange, in result: TestResult) -> String {
    let position = result.source.position(of: Int(range.start))
    return "\(result.source.path):\(position.line):\(position.column)"
  }

  private func say(_ words: Words) -> String { words[language] }
}
