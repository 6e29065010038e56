import StoryModel

/// The words around a scene that an author plays; templates find them under `p`.
struct PlayTexts: Sendable {
  let heading: String
  let lead: String
  let scene: String
  let language: String
  let variables: String
  /// The choice that sets nothing.
  let asTold: String
  /// Stands at a list: `Het verhaal begint met: {value}.`.
  let begins: String
  /// The same at a field for a number.
  let beginsWhereEmpty: String
  /// The same at a field for text, which begins empty.
  let beginsEmpty: String
  let start: String
  let faulty: String
  let toFindings: String
  let sceneRefused: String
  let languageRefused: String
  let rehearsal: String
  let nothingKept: String
  /// Reads `Je speelt vanaf '{scene}', als {name} van {department}.`.
  let playing: String
  let again: String
  let againChanged: String
  let other: String
  let back: String
  let changed: String
  let fault: String
  /// Reads `{why} (regel 12).`.
  let faultAt: String
  let jump: String
  let feedbackToCome: String
  let feedbackNotSent: String
  let missingNotSent: String
  /// Heads the addresses of the intranets.
  let overIntranet: String
  let overIntranetNote: String
  let state: String
  let variablesNow: String
  let emptyText: String
  let noVariables: String
  let decided: String
  let nothingDecided: String
  let gone: InterfaceTexts.Problem

  static func of(_ language: String) -> PlayTexts { language == "en" ? .english : .dutch }
}
