import Authoring
import StoryModel

/// Findings as SARIF 2.1.0, the form in which tools that collect findings of all sorts take them.
///
/// What is proved is no finding and is left out. A refuted property has the run that shows it in its `properties`.
struct SARIFReport {
  let terminal: Terminal
  let language: MessageLanguage

  func write(_ round: CheckRound) {
    let findings = round.files.lazy.flatMap(\.diagnostics).filter { $0.evidence?.verdict != .proved }
    var seen: Set<Int> = []
    let rules = findings.filter { seen.insert($0.code.number).inserted }
      .sorted { $0.code.number < $1.code.number }
    var log = JSONLine()
    log.add(
      "$schema", "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json")
    log.add("version", "2.1.0")
    log.add("runs", [run(round, rules)])
    terminal.write(log.text + "\n")
  }

  private func run(_ round: CheckRound, _ rules: [Diagnostic]) -> JSONLine {
    let indices = Dictionary(rules.map(\.code.number).enumerated().map { ($1, $0) }) { first, _ in first }
    var driver = JSONLine()
    driver.add("name", "vicky")
    driver.add("version", Vicky.version)
    driver.add("rules", rules.map { rule(for: $0) })
    var tool = JSONLine()
    tool.add("driver", object: driver)
    var run = JSONLine()
    run.add("tool", object: tool)
    run.add("language", language == .dutch ? "nl" : "en")
    run.add("columnKind", "unicodeCodePoints")
    run.add("invocations", [invocation(round)])
    run.add("results", round.files.flatMap { results(of: $0, indices) })
    return run
  }

  private func rule(for diagnostic: Diagnostic) -> JSONLine {
    let code = diagnostic.code
    var rule = JSONLine()
    rule.add("id", code.description)
    rule.add("name", code.name)
    rule.add("shortDescription", object: text(code.name.replacing("-", with: " ")))
    rule.add(
      "help",
      object: text(
        Words(
          "What it means, with an example and what to do: \(diagnostic.page)",
          nl: "Wat het betekent, met een voorbeeld en wat je eraan doet: \(diagnostic.page)")[language]))
    rule.add("helpUri", diagnostic.page)
    var configuration = JSONLine()
    configuration.add("level", code.severity.rawValue)
    rule.add("defaultConfiguration", object: configuration)
    return rule
  }

  /// Whether everything could be looked at.
  private func invocation(_ round: CheckRound) -> JSONLine {
    var invocation = JSONLine()
    invocation.add("executionSuccessful", round.faults.isEmpty)
    guard !round.faults.isEmpty else { return invocation }
    let notifications = round.faults.map { fault in
      var notification = JSONLine()
      notification.add("level", "error")
      notification.add("message", object: text(fault.words[language]))
      return notification
    }
    invocation.add("toolExecutionNotifications", notifications)
    return invocation
  }

  private func results(of file: CheckedFile, _ indices: [Int: Int]) -> [JSONLine] {
    var cursor = SourceCursor(file.source)
    return file.diagnostics.filter { $0.evidence?.verdict != .proved }.map { diagnostic in
      cursor.advance(to: diagnostic.range.start)
      var result = JSONLine()
      result.add("ruleId", diagnostic.code.description)
      if let index = indices[diagnostic.code.number] { result.add("ruleIndex", index) }
      result.add("level", diagnostic.severity.rawValue)
      let (message, rest) = diagnostic.explained(in: language)
      result.add("message", object: text(([message] + rest).joined(separator: "\n")))
      result.add("locations", [location(of: diagnostic, at: cursor, in: file.source)])
      if let inputs = diagnostic.evidence?.inputs, !inputs.isEmpty {
        var properties = JSONLine()
        properties.add("inputs", inputs)
        result.add("properties", object: properties)
      }
      return result
    }
  }

  private func location(
    of diagnostic: Diagnostic, at start: SourceCursor, in source: SourceText
  ) -> JSONLine {
    var end = start
    end.advance(to: diagnostic.range.end)
    var artifact = JSONLine()
    artifact.add("uri", Self.uri(of: source.path))
    var region = JSONLine()
    region.add("startLine", start.line)
    region.add("startColumn", start.column)
    region.add("endLine", end.line)
    region.add("endColumn", end.column)
    var physical = JSONLine()
    physical.add("artifactLocation", object: artifact)
    physical.add("region", object: region)
    var location = JSONLine()
    location.add("physicalLocation", object: physical)
    return location
  }

  private func text(_ text: String) -> JSONLine {
    var message = JSONLine()
    message.add("text", text)
    return message
  }

  /// The path as an address: relative as it was given, or `file:` where it begins at the root.
  private static func uri(of path: String) -> String {
    var uri = path.hasPrefix("/") ? "file://" : ""
    for byte in path.utf8 {
      let isPlain =
        byte < 0x80 && (Character(Unicode.Scalar(byte)).isLetter || Character(Unicode.Scalar(byte)).isNumber)
      if isPlain || "/-._~".utf8.contains(byte) {
        uri.unicodeScalars.append(Unicode.Scalar(byte))
      } else {
        uri += "%" + (byte < 16 ? "0" : "") + String(byte, radix: 16, uppercase: true)
      }
    }
    return uri
  }
}
