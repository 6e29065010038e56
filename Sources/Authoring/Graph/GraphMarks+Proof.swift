import StoryChecks
package import StoryModel

extension GraphMarks {
  /// What the proof refutes: where nobody ever comes, what is never on offer, and where a run goes wrong.
  ///
  /// What stays open is not marked.
  package init(_ report: ProofReport, of flow: Flow) {
    self.init()
    let sceneAt = Dictionary(flow.scenes.map { ($0.start, $0.id) }) { first, _ in first }
    for finding in report.findings where finding.verdict == .refuted {
      if let option = finding.option.map({ flow.options[$0] }) {
        mark(option.id, of: flow.chooses[Int(option.choose)].id, as: GraphMark(.unreachable))
      } else if finding.property == .reachable {
        if let scene = finding.address.flatMap({ sceneAt[$0] }) { mark(scene, as: GraphMark(.unreachable)) }
      } else if let address = finding.address {
        mark(address, in: flow, as: GraphMark(.refuted, finding.property.trouble))
      }
    }
  }
}

extension LoadedStory {
  /// The story as a picture has it, with what a proof refutes; nil where there is nothing to speak of.
  package func graph(marking report: ProofReport?) -> StoryGraph? {
    guard let tree else { return nil }
    let marks = compilation.flatMap { compilation in report.map { GraphMarks($0, of: compilation.flow) } }
    return StoryGraph(tree, in: source, marks: marks ?? GraphMarks())
  }
}
