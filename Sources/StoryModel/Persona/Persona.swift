/// Who speaks: Vicky, her brother Victor.
package struct Persona: Sendable {
  package var id: PersonaID
  package var language: String
  package var name: String
  package var pronoun: String
  package var about: String
  /// How she speaks: a note to authors.
  package var voice: String
  package var relations: [Relation]
  /// At least one; the first is the one she is in when a beat names none.
  package var moods: [Mood]

  package init(
    id: PersonaID, language: String, name: String, pronoun: String = "", about: String = "",
    voice: String = "",
    relations: [Relation] = [], moods: [Mood]
  ) {
    self.id = id
    self.language = language
    self.name = name
    self.pronoun = pronoun
    self.about = about
    self.voice = voice
    self.relations = relations
    self.moods = moods
  }

  package struct Relation: Hashable, Sendable {
    package var persona: PersonaID
    /// What she is to that persona: `zus`.
    package var word: String

    package init(persona: PersonaID, word: String) {
      self.persona = persona
      self.word = word
    }
  }

  package struct Mood: Hashable, Sendable {
    package var id: MoodID
    /// An SVG file inside the persona's folder.
    package var drawing: String
    package var alternative: String

    package init(id: MoodID, drawing: String, alternative: String) {
      self.id = id
      self.drawing = drawing
      self.alternative = alternative
    }
  }
}

/// The personas that stories may call on.
package struct Cast: Sendable {
  package let personas: [PersonaID: Persona]

  package init(_ personas: [Persona]) {
    self.personas = Dictionary(personas.map { ($0.id, $0) }) { first, _ in first }
  }

  package subscript(id: PersonaID) -> Persona? { personas[id] }
}
