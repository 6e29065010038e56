import StoryModel

/// A variable that nothing reads.
enum UnusedVariable: StoryCheck {
  static let code = Diagnostic.Code(22, "unused-variable", .warning)

  static func findings(in subject: CheckedStory) -> [Diagnostic] {
    var doubled: Set<String> = []
    for case .doubledID(let id, kind: "variable") in subject.compilation.problems { doubled.insert(id.value) }
    return zip(subject.flow.variables, subject.compilation.isRead).compactMap { variable, isRead in
      let name = variable.name.value.text
      guard !isRead, variable.name.value.isWellFormed, !doubled.contains(name),
        !subject.doubt.mentions.contains(name)
      else { return nil }
      return finding(
        at: variable.range, Words("nothing reads variable '\(name)'", nl: "niets leest variabele '\(name)'"),
        help: Words(
          "Use it in a test, a when or a value, or take it out.",
          nl: "Gebruik deze in een test, een when of een value, of haal deze weg."))
    }
  }
}
