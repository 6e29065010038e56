import Authoring
import StoryModel

/// Findings as the workflow commands of GitHub Actions, which shows them beside the lines they are about.
///
/// `::error file=stories/x/story.xml,line=4,endLine=4,col=18,endColumn=22,title=V0012 unknown-target::there is …`
struct GitHubReport {
  let terminal: Terminal
  let language: MessageLanguage

  func write(_ round: CheckRound) {
    for fault in round.faults {
      terminal.write("::error title=vicky::\(Self.data(fault.words[language].withoutControls))\n")
    }
    for file in round.files {
      var cursor = SourceCursor(file.source)
      for diagnostic in file.diagnostics where diagnostic.evidence?.verdict != .proved {
        cursor.advance(to: diagnostic.range.start)
        terminal.write(command(for: diagnostic, at: cursor, in: file.source))
      }
    }
  }

  private func command(for diagnostic: Diagnostic, at start: SourceCursor, in source: SourceText) -> String {
    var end = start
    end.advance(to: diagnostic.range.end)
    let properties = [
      ("file", source.path.withoutControls), ("line", "\(start.line)"), ("endLine", "\(end.line)"),
      ("col", "\(start.column)"),
      ("endColumn", "\(end.column)"), ("title", "\(diagnostic.code) \(diagnostic.code.name)"),
    ].map { "\($0.0)=\(Self.property($0.1))" }.joined(separator: ",")
    let (message, rest) = diagnostic.explained(in: language)
    return "::\(word(for: diagnostic.severity)) \(properties)::"
      + "\(Self.data(([message] + rest).map(\.withoutControls).joined(separator: "\n")))\n"
  }

  private func word(for severity: Diagnostic.Severity) -> String {
    switch severity {
    case .error: "error"
    case .warning: "warning"
    case .note: "notice"
    }
  }

  /// What stands after the second `::`: anything but a line end, and `%` only to escape.
  private static func data(_ text: String) -> String { escaped(text, "%\r\n") }

  /// The value of a property, which also ends at a comma and at a colon.
  private static func property(_ text: String) -> String { escaped(text, "%\r\n:,") }

  private static func escaped(_ text: String, _ special: String) -> String {
    var escaped = ""
    for scalar in text.unicodeScalars {
      if special.unicodeScalars.contains(scalar) {
        let digits = String(scalar.value, radix: 16, uppercase: true)
        escaped += "%" + (digits.count < 2 ? "0" : "") + digits
      } else {
        escaped.unicodeScalars.append(scalar)
      }
    }
    return escaped
  }
}
