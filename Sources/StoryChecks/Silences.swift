import StoryModel

/// What the author asked not to be told, and whether there was anything to tell.
///
/// Only warnings can be silenced: with an error somebody would be stuck.
struct Silences {
  static let useless = Diagnostic.Code(44, "useless-silence", .warning)
  static let unknown = Diagnostic.Code(45, "unknown-check")

  private let silences: [(scene: Int32?, silence: Silence)]
  /// Where each scene begins.
  private let starts: [UInt32]

  init(_ compilation: Compilation) {
    silences = compilation.silences
    starts = silences.isEmpty ? [] : compilation.flow.scenes.map(\.range.start)
  }

  /// Whether the author asked not to be told.
  func cover(_ finding: Diagnostic) -> Bool {
    finding.severity == .warning && silences.contains { covers($0, finding) }
  }

  /// What is left of the findings, and what is to be said of the silences themselves.
  func apply(to findings: [Diagnostic], after reading: [Diagnostic]) -> [Diagnostic] {
    guard !silences.isEmpty else { return findings }
    return findings.filter { !cover($0) } + silences.compactMap { report($0, among: findings + reading) }
  }

  private func covers(_ entry: (scene: Int32?, silence: Silence), _ finding: Diagnostic) -> Bool {
    guard finding.code.name == entry.silence.check.value else { return false }
    guard let scene = entry.scene else { return true }
    let end = Int(scene) + 1 < starts.count ? starts[Int(scene) + 1] : .max
    return (starts[Int(scene)]..<end).contains(finding.range.start)
  }

  private func report(
    _ entry: (scene: Int32?, silence: Silence), among findings: [Diagnostic]
  ) -> Diagnostic? {
    let check = entry.silence.check
    guard StoryChecks.silenceable.contains(where: { $0.name == check.value }) else {
      let names = StoryChecks.silenceable.map(\.name)
      return Diagnostic(
        Self.unknown, at: check.range,
        Words(
          "there is no check '\(check.value)' that can be silenced",
          nl: "er is geen controle '\(check.value)' die je stil kunt zetten"),
        help: Suggestion.question(for: check.value, among: names)
          + Words(
            "Only warnings can be silenced: an error would leave somebody stuck.",
            nl: "Alleen waarschuwingen kun je stilzetten: door een fout loopt iemand vast."))
    }
    guard !findings.contains(where: { covers(entry, $0) }) else { return nil }
    return Diagnostic(
      Self.useless, at: check.range,
      Words(
        "there is nothing for '\(check.value)' to say here any more",
        nl: "'\(check.value)' heeft hier niets meer te melden"),
      help: Words("Take this <silence> out.", nl: "Haal deze <silence> weg."))
  }
}
