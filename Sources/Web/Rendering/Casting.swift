import StoryModel

/// Finds the drawings of the personas.
struct Casting {
  let cast: Cast

  /// A persona in a mood; in her first mood where she does not have it; nil where nobody knows her.
  ///
  /// What she wears lies over it, where she has that.
  func portrait(_ id: PersonaID, _ mood: MoodID? = nil, wearing outfit: PieceID? = nil) -> Portrait? {
    guard let persona = cast[id],
      let drawn = persona.moods.first(where: { $0.id == mood }) ?? persona.moods.first
    else { return nil }
    let piece = outfit.flatMap { persona.wardrobe.piece($0) }
    return Portrait(
      src: Self.address(drawn.drawing, of: id), alt: drawn.alternative,
      outfit: piece.map { .init(src: Self.address($0.drawing, of: id), alt: $0.alternative) })
  }

  /// Somebody in what she was given; nil where nobody has such a piece.
  func wearer(of item: ItemID) -> Portrait? {
    for (id, persona) in cast.personas {
      guard let piece = persona.wardrobe.pieces.first(where: { ItemID($0.id, of: id) == item }) else {
        continue
      }
      return portrait(id, wearing: piece.id)
    }
    return nil
  }

  /// The persona who receives people on the pages that no story tells; nil where there is nobody.
  var host: Persona? {
    cast[PersonaID("vicky")] ?? cast.personas.values.min { $0.id.text < $1.id.text }
  }

  private static func address(_ drawing: String, of persona: PersonaID) -> String {
    "/personas/\(persona)/\(FileAddress.encoded(drawing))"
  }

  /// Who receives people on the pages that no story tells, in the first of these moods that she has.
  func host(_ moods: String...) -> Portrait? {
    guard let host else { return nil }
    let known = Set(host.moods.map(\.id))
    return portrait(host.id, moods.map { MoodID($0) }.first(where: known.contains))
  }

  /// The name that people read.
  func name(_ id: PersonaID) -> String { cast[id]?.name ?? id.text }
}
