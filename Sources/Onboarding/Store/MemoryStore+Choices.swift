package import StoryModel

extension MemoryStore {
  package func worn(by employee: EmployeeID) -> [WornPiece] {
    outfits[employee, default: []].sorted {
      ($0.persona.text, $0.slot.text) < ($1.persona.text, $1.slot.text)
    }
  }

  package func wear(_ piece: WornPiece, of employee: EmployeeID) throws(StoreError) {
    try checkPresence(of: employee)
    undress(piece.persona, at: piece.slot, of: employee)
    outfits[employee, default: []].append(piece)
  }

  package func undress(_ persona: PersonaID, at slot: SlotID, of employee: EmployeeID) {
    outfits[employee]?.removeAll { $0.persona == persona && $0.slot == slot }
  }

  package func arrangement(of employee: EmployeeID) -> StartArrangement? { arrangements[employee] }

  package func arrange(_ arrangement: StartArrangement, of employee: EmployeeID) throws(StoreError) {
    try checkPresence(of: employee)
    arrangements[employee] = arrangement
  }

  func checkPresence(of employee: EmployeeID) throws(StoreError) {
    guard people[employee] != nil else { throw StoreError(.conflict, "there is no such employee") }
  }
}
