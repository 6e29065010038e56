import StoryModel

/// Findings for people: the place, the source line with a caret, and what to do.
struct TextReport {
  let terminal: Terminal

  func write(_ files: [CheckedFile]) {
    for file in files {
      var text = ""
      var cursor = SourceCursor(file.source)
      for diagnostic in file.diagnostics {
        cursor.advance(to: diagnostic.range.start)
        text += entry(for: diagnostic, at: cursor, in: file.source)
        if text.utf8.count > 1 << 16 {
          terminal.write(text)
          text = ""
        }
      }
      terminal.write(text)
    }
  }

  private func entry(for diagnostic: Diagnostic, at cursor: SourceCursor, in source: SourceText) -> String {
    let place = "\(source.path):\(cursor.line):\(cursor.column):".withoutControls
    let severity = terminal.styled("\(diagnostic.severity.rawValue):", colour(of: diagnostic.severity))
    let code = terminal.styled("[\(diagnostic.code) \(diagnostic.code.name)]", .dim)
    let head = "\(terminal.styled(place, .bold)) \(severity) \(diagnostic.message.withoutControls) \(code)\n"
    let help = "  help: \(diagnostic.help.withoutControls)\n"
    // An empty file, or one that was not read.
    guard !source.bytes.isEmpty else { return head + help }
    let excerpt = Excerpt(at: cursor, to: diagnostic.range.end)
    return head + "\(excerpt.line)\n\(terminal.styled(excerpt.caret, .green))\n" + help
  }

  private func colour(of severity: Diagnostic.Severity) -> Terminal.Style {
    switch severity {
    case .error: .red
    case .warning: .magenta
    case .note: .cyan
    }
  }
}
