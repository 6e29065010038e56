import StoryModel

/// What a voice has to know of the story that it tells, at one moment.
struct Stage {
  /// The language it is told in.
  var language: String
  /// Who speaks where nobody is named.
  var guide: PersonaID
  /// The time in the story.
  var now: Instant
}
