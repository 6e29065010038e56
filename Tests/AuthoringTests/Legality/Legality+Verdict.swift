import Authoring
import StoryModel

extension Legality {
  /// Refuted where anything is, else open where anything is.
  var verdict: Verdict {
    if findings.contains(where: { $0.verdict == .refuted }) { return .refuted }
    return findings.isEmpty ? .proved : .open
  }
}
