/// What is shown without waiting.
package struct Tell: Sendable {
  /// Nil where the author gave none.
  package var id: BeatID?
  package var kind: Kind

  /// Words, a picture or a film.
  package enum Kind: Sendable {
    /// The mood is the beat's, else the speaker's first.
    case say(by: PersonaID, mood: MoodID, outfit: PieceID?, FlowText)
    case image(Beat.Image)
    case video(Beat.Video)
  }
}
