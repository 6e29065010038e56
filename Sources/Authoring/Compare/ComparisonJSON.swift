package import StoryModel

/// What is otherwise in a new version, for programs.
package enum ComparisonJSON {
  /// `changes` and `conflicts`, each an array of objects.
  ///
  /// Places of conflicts are in `source`, the new version's file with all that it includes; `language` is that of what
  /// is there to read, beside the fields for programs.
  package static func object(
    _ comparison: StoryComparison, in source: SourceText, language: MessageLanguage
  ) -> JSONLine {
    var line = JSONLine()
    line.add("changes", comparison.changes.map { object($0, language) })
    line.add("conflicts", comparison.conflicts.map { object($0, in: source, language) })
    return line
  }

  /// A change by itself.
  package static func object(_ change: StoryChange, _ language: MessageLanguage) -> JSONLine {
    var line = JSONLine()
    line.add("change", change.kind.rawValue)
    line.add("what", change.subject.rawValue)
    line.add("id", change.id)
    line.add("of", change.owner)
    line.add("scene", change.scene?.text)
    line.add("part", change.part?.rawValue)
    line.add("before", change.before)
    line.add("after", change.after)
    if change.beatCount > 0 { line.add("beats", change.beatCount) }
    line.add("text", change.words[language])
    return line
  }

  private static func object(
    _ conflict: Diagnostic, in source: SourceText, _ language: MessageLanguage
  ) -> JSONLine {
    let place = PlaceNames(source, in: "").place(of: conflict.range)
    var line = JSONLine()
    line.add("code", conflict.code.description)
    line.add("name", conflict.code.name)
    line.add("line", place.line)
    line.add("column", place.column)
    line.add("message", conflict.message[language])
    line.add("help", conflict.help[language])
    return line
  }
}
