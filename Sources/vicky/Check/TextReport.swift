import StoryModel

/// Findings for people: the place, the source line with a caret, and what to do.
struct TextReport {
  let terminal: Terminal
  let language: MessageLanguage

  func write(_ files: [CheckedFile]) {
    for file in files {
      var text = ""
      var cursor = SourceCursor(file.source)
      for diagnostic in file.diagnostics where diagnostic.evidence?.verdict != .proved {
        cursor.advance(to: diagnostic.range.start)
        text += entry(for: diagnostic, at: cursor, in: file.source)
        if text.utf8.count > 1 << 16 {
          terminal.write(text)
          text = ""
        }
      }
      terminal.write(text + proved(file))
    }
  }

  /// What is proved of a story, in one line.
  private func proved(_ file: CheckedFile) -> String {
    let word = Words("proved: ", nl: "bewezen: ")[language]
    let properties = file.diagnostics.filter { $0.evidence?.verdict == .proved }
      .map { $0.message[language].replacing(word, with: "") }
    guard !properties.isEmpty else { return "" }
    let place = terminal.styled("\(file.source.path):".withoutControls, .bold)
    return "\(place) \(terminal.styled(word + properties.joined(separator: "; "), .green))\n"
  }

  /// The run that shows it, as a conversation.
  private func conversation(_ diagnostic: Diagnostic) -> String {
    guard let lines = diagnostic.evidence?.conversation, !lines.isEmpty else { return "" }
    let head = Words("it goes like this", nl: "zo gaat het")[language]
    return "  \(head):\n" + lines.map { "    \($0.withoutControls)\n" }.joined()
  }

  private func entry(for diagnostic: Diagnostic, at cursor: SourceCursor, in source: SourceText) -> String {
    let place = "\(source.path):\(cursor.line):\(cursor.column):".withoutControls
    let severity = terminal.styled(
      "\(diagnostic.severity.words[language]):", colour(of: diagnostic.severity))
    let code = terminal.styled("[\(diagnostic.code) \(diagnostic.code.name)]", .dim)
    let message = diagnostic.message[language].withoutControls
    let head = "\(terminal.styled(place, .bold)) \(severity) \(message) \(code)\n"
    let label = Words("help", nl: "tip")[language]
    let help = "  \(label): \(diagnostic.help[language].withoutControls)\n"
    // An empty file, or one that was not read.
    guard !source.bytes.isEmpty else { return head + help }
    let excerpt = Excerpt(at: cursor, to: diagnostic.range.end)
    return head + "\(excerpt.line)\n\(terminal.styled(excerpt.caret, .green))\n" + help
      + conversation(diagnostic)
  }

  private func colour(of severity: Diagnostic.Severity) -> Terminal.Style {
    switch severity {
    case .error: .red
    case .warning: .magenta
    case .note: .cyan
    }
  }
}
