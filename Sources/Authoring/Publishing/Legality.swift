package import StoryChecks
package import StoryEngine
package import StoryModel

/// Whether tours of an earlier version of a story can go on in this one: that from where each of them was put nothing
/// fails, there is always something to do, and an end can be reached.
package struct Legality: Sendable {
  package typealias Verdict = Diagnostic.Evidence.Verdict

  /// Where somebody goes on.
  package struct Beginning: Sendable {
    package let standpoint: Standpoint
    /// A tour that stands there, taken to this version, from which the engine can show what is claimed; without one
    /// nothing is refuted, and what would be stays open.
    package let state: TourState?

    package init(_ standpoint: Standpoint, state: TourState? = nil) {
      self.standpoint = standpoint
      self.state = state
    }

    package init(_ state: TourState) { self.init(state.standpoint, state: state) }
  }

  /// A property that does not hold, or of which that is not known, from some of the beginnings.
  package struct Finding: Sendable {
    /// Never that everything can be reached: that is not asked of a tour under way.
    package let property: ProofProperty
    /// Refuted or open.
    package let verdict: Verdict
    /// What happens, or may happen.
    package let message: Words
    package let help: Words
    /// The beat where it happens; nil for the story as a whole.
    package let beat: BeatID?
    /// The first beginning from which it happens: an index into the beginnings that were given; with a run, the one that
    /// the run goes on from.
    package let beginning: Int
    /// All beginnings from which it may happen, in their order.
    package let beginnings: [Int]
    /// What the engine did from there, with other texts for those that an employee typed; only where it is refuted.
    package let run: ProofRun?
  }

  /// What is refuted or open; none where everything is proved.
  package let findings: [Finding]
  private let proof: StoryProof

  /// Proves a story that can be told from each of the beginnings.
  package init(_ flow: Flow, _ beginnings: [Beginning], bound: StoryProof.Bound = .usual) {
    proof = StoryProof(flow, beginnings: beginnings.map(\.standpoint), bound: bound)
    guard !beginnings.isEmpty else {
      findings = []
      return
    }
    var judge = LegalityJudge(flow, proof, beginnings)
    judge.judge()
    findings = judge.findings
  }

  /// Whether a tour that stands there can go on as well; false where that is not known.
  ///
  /// It can where everything that may happen from there was gone through, and all of it is proved.
  package func covers(_ standpoint: Standpoint) -> Bool { findings.isEmpty && proof.covers(standpoint) }
}
