import StoryModel

extension Diagnostic {
  /// The page about it, in the project's folder.
  var page: String { "docs/diagnostics/\(code).md" }

  /// All there is to say in sentences: what was found, what to do and, where a run shows it, how it goes.
  func explained(in language: MessageLanguage) -> (message: String, rest: [String]) {
    let words = message[language]
    let sentence = words.last.map { ".!?".contains($0) } ?? true ? words : words + "."
    return (sentence, [help[language]] + (evidence?.conversation ?? []))
  }
}
