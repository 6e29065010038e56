import StoryModel

/// The words of the authors' pages; templates find them under `a`.
struct AuthorTexts: Sendable {
  let title: String
  let lead: String
  let caption: String
  let story: String
  let checks: String
  let proof: String
  let none: String
  let uploadHeading: String
  let uploadNote: String
  let file: String
  let replace: String
  let upload: String
  let download: String
  let archive: String
  let noArchive: String
  let findings: String
  let noFindings: String
  /// Where the checks found nothing, and the proof did.
  let foundByProof: String
  let tip: String
  let proofHeading: String
  let noProof: String
  let itGoesLikeThis: String
  let employee: String
  let graph: String
  let graphNote: String
  let noGraph: String
  let refusalTitle: String
  let noFile: String
  let tooLarge: String
  let unreadable: String
  let unwritable: String
  /// What becomes of a file that was taken: it took the place of one, or is new.
  let replaced: String
  let added: String
  let isEnglish: Bool

  static func of(_ language: String) -> AuthorTexts { language == "en" ? .english : .dutch }

  /// In which the checks and the proof speak.
  var messages: MessageLanguage { isEnglish ? .english : .dutch }
}

extension AuthorTexts {
  /// "2 errors, 1 warning, 1 in the proof".
  func verdict(of story: AuthoredStory) -> String {
    var parts: [String] = []
    let (errors, warnings) = (story.errorCount, story.warningCount)
    if errors > 0 {
      parts.append("\(errors) " + say(errors == 1 ? "error" : "errors", nl: errors == 1 ? "fout" : "fouten"))
    }
    if warnings > 0 {
      parts.append(
        "\(warnings) "
          + say(
            warnings == 1 ? "warning" : "warnings", nl: warnings == 1 ? "waarschuwing" : "waarschuwingen"))
    }
    let refuted = story.count(.refuted)
    if refuted > 0 { parts.append("\(refuted) " + say("in the proof", nl: "in het bewijs")) }
    return parts.isEmpty ? say("nothing found", nl: "niets gevonden") : parts.joined(separator: ", ")
  }

  /// "proved", or how much is refuted or open.
  func proved(_ story: AuthoredStory) -> String {
    guard !story.proof.isEmpty else { return say("not yet possible", nl: "kan nog niet") }
    var parts: [String] = []
    let (refuted, open) = (story.count(.refuted), story.count(.open))
    if refuted > 0 { parts.append("\(refuted) × " + word(for: .refuted)) }
    if open > 0 { parts.append("\(open) × " + word(for: .open)) }
    return parts.isEmpty ? word(for: .proved) : parts.joined(separator: ", ")
  }

  func word(for verdict: Diagnostic.Evidence.Verdict) -> String {
    switch verdict {
    case .proved: say("proved", nl: "bewezen")
    case .refuted: say("refuted", nl: "weerlegd")
    case .open: say("open", nl: "niet bewezen")
    }
  }

  func word(for severity: Diagnostic.Severity) -> String {
    switch severity {
    case .error: say("error", nl: "fout")
    case .warning: say("warning", nl: "waarschuwing")
    case .note: say("note", nl: "opmerking")
    }
  }

  func line(_ number: Int, of file: String?) -> String {
    let line = say("line \(number)", nl: "regel \(number)")
    return file.map { "\($0), \(line)" } ?? line
  }

  func there(_ story: StoryID) -> String {
    say(
      "There is a story '\(story)' already. Choose the file again, and tick that it takes the place of "
        + "that one.",
      nl: "Er is al een verhaal '\(story)'. Kies het bestand nog een keer, en vink aan dat het de versie "
        + "die er al staat vervangt.")
  }

  func taken(_ folder: String) -> String {
    say(
      "There is a folder '\(folder)' already, with something else in it. Give the story another id.",
      nl: "Er is al een map '\(folder)', en daar staat iets anders in. Geef het verhaal een andere id.")
  }

  private func say(_ english: String, nl dutch: String) -> String { isEnglish ? english : dutch }
}
