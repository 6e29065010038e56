package import StoryModel

// What was found from where tours of an earlier version go on.
extension StoryProof {
  /// For each standpoint that was given, the number of the beginning that it is for the proof; many may be the same.
  ///
  /// Empty where they were not all looked at.
  package var beginningNumbers: [Int32] { found.explorer.beginnings.numbers }

  /// The number of the beginning from which the way to something comes.
  package func beginning(of sighting: Sighting) -> Int {
    var state = sighting.state
    while state >= 0 { state = parent(of: state) }
    return Beginnings.number(of: state)
  }

  /// Whether everything that can happen from a standpoint on is part of what was gone through.
  package func covers(_ standpoint: Standpoint) -> Bool { found.explorer.covers(standpoint) }

  /// A text that the proof takes for the same, and that tells nothing of who typed it: only what the story itself names
  /// is left as it is.
  package func standIn(for text: String) -> String {
    let worlds = found.explorer.layout.worlds
    return worlds.example(of: worlds.textClass(ofAny: text))
  }

  /// For each fault in ``faults``, the states in which it was seen; below 0 for a beginning.
  package func sources(of fault: ProofFault, at address: Address) -> [Int32] {
    found.explorer.faultSources[Explorer.FaultPlace(fault: fault, address: address)] ?? []
  }

  /// States of which it is not known whether an end can be reached.
  package var doubtfulStates: [Int32] { found.ends?.doubtful ?? [] }

  /// The way back from states to beginnings; of a proof that is complete.
  package var ancestry: ProofAncestry { ProofAncestry(found.explorer) }
}
