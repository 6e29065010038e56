extension Persona {
  /// What a persona can wear: layers over her drawing, one per slot at a time.
  package struct Wardrobe: Hashable, Sendable {
    /// In the order of the file.
    package var slots: [Slot]
    package var pieces: [Piece]

    package init(slots: [Slot] = [], pieces: [Piece] = []) {
      self.slots = slots
      self.pieces = pieces
    }

    /// The piece with this id; nil where there is none.
    package func piece(_ id: PieceID) -> Piece? { pieces.first { $0.id == id } }
  }

  /// A place for a piece.
  package struct Slot: Hashable, Sendable {
    package var id: SlotID
    package var title: String

    package init(id: SlotID, title: String) {
      self.id = id
      self.title = title
    }
  }

  /// Something to wear.
  package struct Piece: Hashable, Sendable {
    package var id: PieceID
    package var slot: Located<SlotID>
    /// An SVG file inside the persona's folder, of the same size as the moods' drawings.
    package var drawing: String
    package var title: String
    /// The text alternative of the drawing.
    package var alternative: String
    /// Whether it is there from the start; others are given.
    package var isFree: Bool

    package init(
      id: PieceID, slot: Located<SlotID>, drawing: String, title: String, alternative: String, isFree: Bool
    ) {
      self.id = id
      self.slot = slot
      self.drawing = drawing
      self.title = title
      self.alternative = alternative
      self.isFree = isFree
    }
  }
}
