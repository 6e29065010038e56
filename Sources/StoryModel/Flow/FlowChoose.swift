/// A beat that waits for one of several options.
package struct FlowChoose: Sendable {
  package var id: BeatID
  /// Its start tag.
  package var range: SourceRange
  /// The scene it stands in.
  package var scene: Int32
  /// Told above the options; nil where there is none.
  package var prompt: FlowText?
  /// Indices into ``Flow/options``.
  package var options: Range<Int32>
  /// Where to go when no option is on offer; nil where the author says nothing, which is a fault when it happens.
  package var otherwise: Address?
}

/// One way out of a choose.
package struct FlowOption: Sendable {
  package var id: OptionID
  /// Its start tag.
  package var range: SourceRange
  /// The index in ``Flow/chooses`` of the choose it belongs to.
  package var choose: Int32
  /// What the employee reads.
  package var label: FlowText
  /// On offer while this holds; nil for always.
  package var condition: Code?
  /// Not on offer again after it was chosen in this attempt.
  package var isOnce: Bool
  /// Where the story goes on when it is chosen.
  package var target: Address
}
