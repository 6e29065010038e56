package import StoryModel

extension Cast {
  /// Vicky and Victor with their moods, for stories in tests.
  package static let sample = Cast([
    persona(
      "vicky", moods: ["vriendelijk", "blij", "denkt", "verrast", "trots", "luistert"],
      slots: ["hoofd", "jas"], pieces: [("hoed", "hoofd", "Zonnehoed"), ("sjaal", "jas", "Sjaal")]),
    persona(
      "victor", moods: ["nuchter", "brutaal", "moppert", "grijnst", "onder-de-indruk"], slots: ["jas"],
      pieces: [("leren-jas", "jas", "Leren jas")]),
  ])

  private static func persona(
    _ id: String, moods: [String], slots: [String], pieces: [(id: String, slot: String, title: String)]
  ) -> Persona {
    Persona(
      id: PersonaID(id), language: "nl", name: id.prefix(1).uppercased() + id.dropFirst(),
      moods: moods.map { .init(id: MoodID($0), drawing: "\($0).svg", alternative: "\(id) \($0)") },
      wardrobe: Persona.Wardrobe(
        slots: slots.map { .init(id: SlotID($0), title: $0) },
        pieces: pieces.map {
          .init(
            id: PieceID($0.id), slot: Located(SlotID($0.slot), at: SourceRange(0, 0)),
            drawing: "\($0.id).svg",
            title: $0.title, alternative: $0.title, isFree: $0.id == "sjaal")
        }))
  }
}
