package import StoryModel

/// What an employee can dress the personas in.
package struct DressingRoom: Sendable {
  /// Those of whom she has at least one piece: the host first, then by name.
  package let personas: [Dressed]

  /// A persona and what there is for her.
  package struct Dressed: Sendable {
    /// Whom it is about.
    package let persona: Persona
    /// In the order of her wardrobe; a slot for which nobody has anything is left out.
    package let slots: [Rack]

    /// What there is for one slot.
    package struct Rack: Sendable {
      /// Where its pieces are worn.
      package let slot: Persona.Slot
      /// Those that are hers, free or given, in the order of the wardrobe; perhaps none yet.
      package let pieces: [Persona.Piece]
      /// The one that she chose; nil for none.
      package let worn: PieceID?
      /// How many more there are that she does not have yet.
      package let locked: Int
    }
  }
}

extension DressingRoom {
  init(_ cast: Cast, has items: Set<ItemID>, wears outfit: Outfit) {
    personas = cast.hostFirst.compactMap { persona in
      let hers = persona.wardrobe.pieces.filter { $0.isFree || items.contains(ItemID($0.id, of: persona.id)) }
      guard !hers.isEmpty else { return nil }
      let worn = outfit[persona.id]
      let racks = persona.wardrobe.slots.compactMap { slot -> Dressed.Rack? in
        let all = persona.wardrobe.pieces.filter { $0.slot.value == slot.id }
        let pieces = hers.filter { $0.slot.value == slot.id }
        guard !all.isEmpty else { return nil }
        return Dressed.Rack(
          slot: slot, pieces: pieces, worn: worn[slot.id], locked: all.count - pieces.count)
      }
      return Dressed(persona: persona, slots: racks)
    }
  }
}

extension Cast {
  /// Who receives people where no story is told, then the others by name.
  fileprivate var hostFirst: [Persona] {
    let host = PersonaID("vicky")
    return personas.values.sorted { one, other in
      (one.id == host ? 0 : 1, one.name, one.id.text) < (other.id == host ? 0 : 1, other.name, other.id.text)
    }
  }
}
