package import StoryModel

extension Cast {
  /// Vicky and Victor with their moods, for stories in tests.
  package static let sample = Cast([
    persona("vicky", moods: ["vriendelijk", "blij", "denkt", "verrast", "trots", "luistert"]),
    persona("victor", moods: ["nuchter", "brutaal", "moppert", "grijnst", "onder-de-indruk"]),
  ])

  private static func persona(_ id: String, moods: [String]) -> Persona {
    Persona(
      id: PersonaID(id), language: "nl", name: id.prefix(1).uppercased() + id.dropFirst(),
      moods: moods.map { .init(id: MoodID($0), drawing: "\($0).svg", alternative: "\(id) \($0)") })
  }
}
