import Authoring
import StoryModel

/// Findings for programs: one array, an element a line, its keys always in the same order.
struct JSONReport {
  let terminal: Terminal
  let language: MessageLanguage

  func write(_ files: [CheckedFile]) {
    var text = "["
    var isFirst = true
    for file in files {
      var cursor = SourceCursor(file.source)
      for diagnostic in file.diagnostics {
        cursor.advance(to: diagnostic.range.start)
        text += isFirst ? "\n" : ",\n"
        text += element(for: diagnostic, at: cursor, in: file.source)
        isFirst = false
        if text.utf8.count > 1 << 16 {
          terminal.write(text)
          text = ""
        }
      }
    }
    terminal.write(text + (isFirst ? "]\n" : "\n]\n"))
  }

  private func element(for diagnostic: Diagnostic, at start: SourceCursor, in source: SourceText) -> String {
    var end = start
    end.advance(to: diagnostic.range.end)
    var element = JSONLine()
    element.add("code", diagnostic.code.description)
    element.add("name", diagnostic.code.name)
    element.add("severity", diagnostic.severity.rawValue)
    element.add("file", source.path)
    element.add("line", start.line)
    element.add("column", start.column)
    element.add("endLine", end.line)
    element.add("endColumn", end.column)
    element.add("message", diagnostic.message[language])
    element.add("help", diagnostic.help[language])
    if let evidence = diagnostic.evidence {
      element.add("proof", evidence.verdict.rawValue)
      if !evidence.inputs.isEmpty { element.add("inputs", evidence.inputs) }
    }
    return element.text
  }
}
