package import StoryChecks
package import StoryModel

extension LoadedStory {
  /// What the proof says of it; nil where it does not read as a story.
  package func proof(bound: StoryProof.Bound = .usual) -> ProofReport? {
    guard let compilation, ProofReport.mayProve(compilation, diagnostics) else { return nil }
    return ProofReport(compilation, bound: bound)
  }

  /// What was found about it, and what the proof says: in the order of the file.
  ///
  /// Only what reads as a story is proved; of another there are ``diagnostics`` alone.
  package func diagnosticsWithProof(bound: StoryProof.Bound = .usual) -> [Diagnostic] {
    diagnostics(with: proof(bound: bound))
  }

  /// What was found about it, and what is said in its ``proof(bound:)``.
  ///
  /// What the proof decides, the checks need not suspect.
  package func diagnostics(with report: ProofReport?) -> [Diagnostic] {
    guard let compilation, let report else { return diagnostics }
    let refuted = Set(report.findings.filter { $0.verdict == .refuted }.map(\.diagnostic.range))
    let kept = diagnostics.filter { finding in
      switch finding.code.name {
      case "dry-choose", "return-without-visit": false
      case "loose-end", "unreachable-scene": !refuted.contains(finding.range)
      default: true
      }
    }
    let found = StoryChecks.unsilenced(report.findings.map(\.diagnostic), in: compilation)
    return (kept + found).inFileOrder()
  }
}
