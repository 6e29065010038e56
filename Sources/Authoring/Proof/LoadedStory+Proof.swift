package import StoryChecks
package import StoryModel

extension LoadedStory {
  /// What was found about it, and what the proof says: in the order of the file.
  ///
  /// Only what reads as a story is proved; of another there are ``diagnostics`` alone. What the proof decides, the
  /// checks need not suspect.
  package func diagnosticsWithProof(bound: StoryProof.Bound = .usual) -> [Diagnostic] {
    guard let compilation, ProofReport.mayProve(compilation, diagnostics) else { return diagnostics }
    let report = ProofReport(compilation, bound: bound)
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
