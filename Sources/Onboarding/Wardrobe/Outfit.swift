package import StoryModel

/// What an employee has the personas wear: one piece a slot, and nothing where she chose none.
package struct Outfit: Hashable, Sendable {
  /// By persona and slot, in that order.
  private(set) var worn: [WornPiece]

  /// Where she chose nothing.
  package static let plain = Outfit([])

  init(_ worn: [WornPiece]) { self.worn = worn }

  /// What a persona wears, by slot; perhaps nothing.
  package subscript(_ persona: PersonaID) -> [SlotID: PieceID] {
    Dictionary(worn.filter { $0.persona == persona }.map { ($0.slot, $0.piece) }) { first, _ in first }
  }
}

/// One piece that an employee chose, as it is kept.
package struct WornPiece: Hashable, Sendable {
  /// Who wears it.
  package let persona: PersonaID
  /// Where.
  package let slot: SlotID
  /// Which one.
  package let piece: PieceID

  /// A choice as it was kept; it is not looked up in any wardrobe.
  package init(_ piece: PieceID, by persona: PersonaID, at slot: SlotID) {
    (self.persona, self.slot, self.piece) = (persona, slot, piece)
  }

  var item: ItemID { ItemID(piece, of: persona) }
}
