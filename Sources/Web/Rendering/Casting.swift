import Onboarding
import StoryModel

/// Finds the drawings of the personas, dressed as the employee likes to see them.
struct Casting {
  let cast: Cast
  /// What the employee chose for them.
  var outfit = Outfit.plain

  /// A persona in a mood; in her first mood where she does not have it; nil where nobody knows her.
  ///
  /// `piece` is what the story puts on her: it takes the place of the employee's choice for the same slot.
  func portrait(_ id: PersonaID, _ mood: MoodID? = nil, wearing piece: PieceID? = nil) -> Portrait? {
    guard let persona = cast[id],
      let drawn = persona.moods.first(where: { $0.id == mood }) ?? persona.moods.first
    else { return nil }
    return Portrait(
      src: Self.address(drawn.drawing, of: id), alt: drawn.alternative,
      layers: pieces(of: persona, wearing: piece).map { Self.layer($0, of: id) })
  }

  /// One for each slot that something is worn in, in the order of the persona's slots.
  private func pieces(of persona: Persona, wearing piece: PieceID?) -> [Persona.Piece] {
    let wardrobe = persona.wardrobe
    let told = piece.flatMap(wardrobe.piece)
    let chosen = outfit[persona.id]
    return wardrobe.slots.compactMap { slot in
      if let told, told.slot.value == slot.id { return told }
      return chosen[slot.id].flatMap(wardrobe.piece)
    }
  }

  /// A piece by itself, as it lies over a drawing.
  static func layer(_ piece: Persona.Piece, of persona: PersonaID) -> Portrait.Layer {
    Portrait.Layer(src: address(piece.drawing, of: persona), alt: piece.alternative)
  }

  /// Somebody in what she was given, which alone is told in words; nil where nobody has such a piece.
  func wearer(of item: ItemID) -> Portrait? {
    for (id, persona) in cast.personas {
      guard let piece = persona.wardrobe.pieces.first(where: { ItemID($0.id, of: id) == item }) else {
        continue
      }
      let given = Self.layer(piece, of: id)
      guard let portrait = portrait(id, wearing: piece.id) else { return nil }
      return Portrait(
        src: portrait.src, alt: "",
        layers: portrait.layers.map { $0 == given ? $0 : .init(src: $0.src, alt: "") })
    }
    return nil
  }

  /// The persona who receives people on the pages that no story tells; nil where there is nobody.
  var host: Persona? {
    cast[PersonaID("vicky")] ?? cast.personas.values.min { $0.id.text < $1.id.text }
  }

  static func address(_ drawing: String, of persona: PersonaID) -> String {
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
