/// An ending: the attempt is over there.
package struct FlowEnd: Sendable {
  package var id: BeatID
  package var outcome: TourOutcome
  /// The last words.
  package var text: FlowText
}
