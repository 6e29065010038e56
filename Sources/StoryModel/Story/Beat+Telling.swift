// Beats at which the story does not wait, and its endings.
extension Beat {
  /// Words of a persona, told without waiting.
  package struct Say: Sendable {
    /// Nil for the story's guide.
    package var speaker: Located<PersonaID>?
    /// Nil for the speaker's first mood.
    package var mood: Located<MoodID>?
    /// A piece of the speaker's wardrobe that is worn for once.
    package var outfit: Located<PieceID>?
    package var text: Text

    package init(
      speaker: Located<PersonaID>? = nil, mood: Located<MoodID>? = nil, outfit: Located<PieceID>? = nil,
      text: Text
    ) {
      self.speaker = speaker
      self.mood = mood
      self.outfit = outfit
      self.text = text
    }
  }

  /// A picture, shown without waiting.
  package struct Image: Sendable {
    /// A path inside the story's folder.
    package var source: Located<String>
    /// The text alternative; empty only where the author left it out, which is an error.
    package var alternative: String

    package init(source: Located<String>, alternative: String) {
      self.source = source
      self.alternative = alternative
    }
  }

  /// A film, shown without waiting; all paths are inside the story's folder.
  package struct Video: Sendable {
    package var source: Located<String>
    /// WebVTT.
    package var captions: Located<String>
    /// A text file: what is to be seen and heard.
    package var description: Located<String>
    /// The text alternative.
    package var alternative: String

    package init(
      source: Located<String>, captions: Located<String>, description: Located<String>, alternative: String
    ) {
      self.source = source
      self.captions = captions
      self.description = description
      self.alternative = alternative
    }
  }

  /// The attempt is over.
  package struct End: Sendable {
    package var outcome: TourOutcome
    /// The last words.
    package var text: Text

    package init(outcome: TourOutcome, text: Text) {
      self.outcome = outcome
      self.text = text
    }
  }
}
