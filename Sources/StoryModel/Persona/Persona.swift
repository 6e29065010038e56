/// Who speaks: Vicky, her brother Victor.
package struct Persona: Sendable {
  package var id: PersonaID
  /// A BCP 47 tag: the language her texts are written in.
  package var language: String
  package var name: String
  /// How she is spoken of: `zij`; empty where the author gives none.
  package var pronoun: String
  /// Who she is, in a sentence or two; empty where the author gives none.
  package var about: String
  /// How she speaks: a note to authors.
  package var voice: String
  /// In the order of the file; perhaps none.
  package var relations: [Relation]
  /// At least one; the first is the one she is in when a beat names none.
  package var moods: [Mood]
  /// What she says first, by the time of day; perhaps none.
  package var greetings: [Greeting]
  package var wardrobe: Wardrobe

  package init(
    id: PersonaID, language: String, name: String, pronoun: String = "", about: String = "",
    voice: String = "",
    relations: [Relation] = [], moods: [Mood], greetings: [Greeting] = [], wardrobe: Wardrobe = Wardrobe()
  ) {
    self.id = id
    self.language = language
    self.name = name
    self.pronoun = pronoun
    self.about = about
    self.voice = voice
    self.relations = relations
    self.moods = moods
    self.greetings = greetings
    self.wardrobe = wardrobe
  }

  /// What a persona is to another one.
  package struct Relation: Hashable, Sendable {
    /// The other one.
    package var persona: PersonaID
    /// What she is to that persona: `zus`.
    package var word: String

    package init(persona: PersonaID, word: String) {
      self.persona = persona
      self.word = word
    }
  }

  /// A way a persona can look, with its drawing.
  package struct Mood: Hashable, Sendable {
    package var id: MoodID
    /// An SVG file inside the persona's folder.
    package var drawing: String
    /// The text alternative of the drawing.
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
  /// Each under her id.
  package let personas: [PersonaID: Persona]

  /// Where two personas have the same id, the first one counts.
  package init(_ personas: [Persona]) {
    self.personas = Dictionary(personas.map { ($0.id, $0) }) { first, _ in first }
  }

  /// The persona with this id; nil where the cast has none.
  package subscript(id: PersonaID) -> Persona? { personas[id] }
}
