package import StoryChecks
import StoryEngine
package import StoryModel

/// What was proved of a story, what was refuted, and what stays open.
package struct ProofReport: Sendable {
  package typealias Property = ProofProperty
  package typealias Verdict = Diagnostic.Evidence.Verdict

  /// A property that is proved or open, or one place where it is refuted or open.
  package struct Finding: Sendable {
    package let property: Property
    package let verdict: Verdict
    /// With the run that shows it, where one does, as its evidence.
    package let diagnostic: Diagnostic
    /// The address in the flow that it is about; nil for the whole story.
    package let address: Address?
    /// The option that it is about: an index into ``Flow/options``; nil for all else.
    package let option: Int?
  }

  /// At least one for each property, in the order of the properties.
  package let findings: [Finding]
  /// How many states were gone through.
  package let stateCount: Int

  /// What is said of a property as a whole: refuted where anything refutes it, else open where anything is.
  package func verdict(of property: Property) -> Verdict {
    let verdicts = findings.filter { $0.property == property }.map(\.verdict)
    if verdicts.contains(.refuted) { return .refuted }
    return verdicts.contains(.open) ? .open : .proved
  }
}

extension ProofReport {
  /// Proves a story that can be told: one without problems, and without visits in a circle.
  package init(_ compilation: Compilation, bound: StoryProof.Bound = .usual) {
    var prover = Prover(compilation.flow, bound: bound)
    prover.judge()
    findings = prover.findings
    stateCount = prover.proof.stateCount
  }

  /// Whether a story can be proved: only what reads as a story has states to go through.
  package static func mayProve(_ compilation: Compilation, _ diagnostics: [Diagnostic]) -> Bool {
    // What the proof itself says better does not keep it from being made.
    let harmless: Set<String> = ["loose-end", "unreachable-scene"]
    return compilation.problems.allSatisfy(\.concernsCastAlone)
      && !diagnostics.contains { $0.severity == .error && !harmless.contains($0.code.name) }
  }
}
