/// Cases of which one is told at a time.
package struct FlowVary: Sendable {
  package var id: BeatID
  package var mode: VaryMode
  /// In the order of the file.
  package var cases: [CaseID]
  /// Where each case's beats begin; none for a `vary` within a text.
  package var targets: [Address]
  /// What comes after it (-1 within a text); where `once` goes when every case has had its turn.
  package var end: Address
}
