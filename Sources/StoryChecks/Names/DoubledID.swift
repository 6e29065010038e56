import StoryModel

/// Two of a kind with one id.
enum DoubledID: StoryCheck {
  static let code = Diagnostic.Code(11, "doubled-id")

  static func findings(in subject: CheckedStory) -> [Diagnostic] {
    subject.compilation.problems.compactMap { problem in
      guard case .doubledID(let id, let kind) = problem else { return nil }
      let called = kind == "variable" ? Words("name", nl: "naam") : Words(inBoth: "id")
      let article = "aeiou".contains(kind.prefix(1)) ? "an" : "a"
      let scope =
        switch kind {
        case "option": Words("within its choose", nl: "binnen een choose")
        case "answer": Words("within its quiz", nl: "binnen een quiz")
        default: Words("in the whole story", nl: "in het hele verhaal")
        }
      return finding(
        at: id.range,
        Words(
          "there is already \(article) \(kind) with the \(called.english) '\(id.value)'",
          nl: "er is al een \(dutch(kind)) met de \(called.dutch) '\(id.value)'"),
        help: Words(
          "Give one of the two another \(called.english): it has to be the only one \(scope.english).",
          nl:
            "Geef een van de twee een andere \(called.dutch): elke mag maar één keer voorkomen \(scope.dutch)."
        ))
    }
  }

  /// What kind of thing it is, in Dutch; the names of elements stay as they are.
  private static func dutch(_ kind: String) -> String {
    switch kind {
    case "variable": "variabele"
    case "scene": "scène"
    case "option": "optie"
    case "answer": "antwoord"
    default: kind
    }
  }
}
