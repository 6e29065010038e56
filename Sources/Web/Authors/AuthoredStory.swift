import Authoring
import StoryModel

/// A story as its author works on it, and all that is known of it.
struct AuthoredStory: Sendable {
  /// The name of its folder, by which it is found.
  let key: String
  let loaded: LoadedStory
  /// What the checks found.
  let findings: [Diagnostic]
  /// What the proof decided; nothing where the checks found that it cannot be told.
  let proof: [Diagnostic]
  /// The same, with the places in the story that it is about.
  let report: ProofReport?

  init(key: String, _ loaded: LoadedStory) {
    self.key = key
    self.loaded = loaded
    report = loaded.proof()
    let all = loaded.diagnostics(with: report)
    findings = all.filter { $0.evidence == nil && $0.severity != .note }
    proof = all.filter { $0.evidence != nil }
  }

  /// What it is called; its folder's name where it has no title that can be read.
  var title: String {
    let title = loaded.compilation?.flow.title ?? ""
    return title.isEmpty ? key : title
  }

  /// The language of the title; nil where that is not known.
  var language: String? { loaded.compilation?.flow.language }

  var errorCount: Int { findings.count { $0.severity == .error } }
  var warningCount: Int { findings.count { $0.severity == .warning } }

  func count(_ verdict: Diagnostic.Evidence.Verdict) -> Int {
    proof.count { $0.evidence?.verdict == verdict }
  }
}
