package import StoryModel

/// Is the story sound? Everything the reader cannot see in one element alone.
package enum StoryChecks {
  /// Each check, one a file.
  static let all: [any StoryCheck.Type] = [
    DoubledID.self, UnknownTarget.self, ExpressionTypes.self, UnknownVariable.self, UnknownPersona.self,
    UnknownMood.self, LooseEnd.self, UnreachableScene.self, VisitCircle.self, DryChoose.self,
    ReturnWithoutVisit.self, UnusedVariable.self,
    UnknownValue.self,
    OutOfRange.self, UnknownChoice.self, MissingFile.self, UnknownItem.self, UnknownPiece.self,
    QuizAnswers.self, VagueLink.self, SensoryInstruction.self, LongScene.self, LongSentence.self,
    HardToRead.self, StaleTranslation.self, MissingTranslation.self,
  ]

  /// At most so many findings about one file.
  static let limit = 10_000

  /// The codes of all checks, each with a page of its own in `docs/diagnostics/`.
  package static var codes: [Diagnostic.Code] { all.map { $0.code } + [Silences.useless, Silences.unknown] }

  /// What an author can ask not to be told.
  static var silenceable: [Diagnostic.Code] { all.map { $0.code }.filter { $0.severity == .warning } }

  /// Everything that is wrong with a story, in the order of the file, beside what its reader said.
  ///
  /// - Parameters:
  ///   - compilation: the story laid out, which may be a draft.
  ///   - source: the file it was read from.
  ///   - reading: what the reader found. What a fault may have hidden is not reported as absent.
  ///   - translations: how far the story is in other languages.
  ///   - fileExists: whether there is a file at a path relative to the story's folder.
  /// - Returns: the findings of the checks alone, without `reading`.
  package static func check(
    _ compilation: Compilation, in source: SourceText, after reading: [Diagnostic] = [],
    translations: [TranslationStanding] = [], fileExists: @escaping (String) -> Bool = { _ in true }
  ) -> [Diagnostic] {
    let subject = CheckedStory(
      compilation: compilation, doubt: Doubt(compilation, in: source, after: reading),
      translations: translations, fileExists: fileExists)
    let faulty = Set(reading.lazy.filter { $0.severity == .error }.map(\.range.start))
    let findings = all.flatMap { $0.findings(in: subject) }.filter { !faulty.contains($0.range.start) }
    return cut(Silences(compilation).apply(to: findings, after: reading).inFileOrder())
  }

  /// What the story's own `silence`s leave of what was found elsewhere, by a proof for one.
  package static func unsilenced(_ findings: [Diagnostic], in compilation: Compilation) -> [Diagnostic] {
    let silences = Silences(compilation)
    return findings.filter { !silences.cover($0) }
  }

  /// More than anybody will read are left out, and the last one says so; no warning takes the place of an error, for
  /// a story with errors must not look sound.
  private static func cut(_ findings: [Diagnostic]) -> [Diagnostic] {
    guard findings.count > limit else { return findings }
    let warnings = findings.filter { $0.severity != .error }
    let errors = findings.filter { $0.severity == .error }
    var shown = Array((errors + warnings).prefix(limit)).inFileOrder()
    shown[limit - 1].help += Words(
      " Checking stopped here, after \(limit) findings.",
      nl: " Hier is gestopt met kijken, na \(limit) meldingen.")
    return shown
  }
}
