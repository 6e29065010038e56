import StoryModel

extension Diagnostic.Severity {
  /// As people read it; programs read the raw value.
  var words: Words {
    switch self {
    case .error: Words("error", nl: "fout")
    case .warning: Words("warning", nl: "waarschuwing")
    case .note: Words("note", nl: "opmerking")
    }
  }
}
