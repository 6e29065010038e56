import Onboarding
import StoryModel

extension DressingRoom.Dressed.Rack {
  /// The name of its field in the form.
  var field: String { "slot.\(slot.id)" }
}

extension DressingRoom.Dressed {
  /// What is worn, in words, in the order of the slots.
  var told: [String] {
    slots.compactMap { rack in rack.pieces.first { $0.id == rack.worn }?.alternative }
  }
}

extension DressContext.Wearer {
  /// Nil where there is no drawing of her.
  init?(_ dressed: DressingRoom.Dressed, _ casting: Casting, _ texts: InterfaceTexts) {
    let persona = dressed.persona
    guard let plain = Casting(cast: casting.cast).portrait(persona.id),
      let worn = casting.portrait(persona.id)
    else { return nil }
    self.init(
      persona: persona.id.text, name: persona.name, language: persona.language, dressed: worn,
      racks: dressed.slots.map { rack in
        let pieces = rack.pieces.map { piece in
          DressContext.Card(
            value: piece.id.text, label: piece.title, language: persona.language, src: plain.src,
            piece: Casting.layer(piece, of: persona.id), isWorn: rack.worn == piece.id)
        }
        let nothing = DressContext.Card(
          value: "", label: texts.dress.nothing, language: texts.language, src: plain.src, piece: nil,
          isWorn: rack.worn == nil)
        return .init(
          field: rack.field, place: rack.slot.title, locked: texts.locked(rack.locked),
          cards: pieces.isEmpty ? [] : [nothing] + pieces)
      })
  }
}
