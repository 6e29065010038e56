/// A bubble of the conversation.
struct BubbleContext {
  /// Stable, so that the script sees which bubbles are new.
  var key: String
  var isMine = false
  /// Whether it is somebody else's than the guide's.
  var isGuest = false
  /// The first of a run of one speaker.
  var isStart = false
  /// The first of the latest turn.
  var isHere = false
  /// The day, where it is another than before.
  var day: String?
  /// A small portrait, at the start of a run or where somebody is dressed otherwise.
  var face: Portrait?
  /// Who speaks, at the start of a run.
  var who: String?
  var verdict: VerdictContext?
  var words: WordsContext?
  var picture: PictureContext?
  var film: FilmContext?
  var gift: GiftContext?
}

struct WordsContext {
  /// `question` where the form below answers it.
  var id: String?
  let language: String
  let html: String
}

struct PictureContext {
  let src: String
  let alt: String
  let language: String
}

/// Whether an answer was right, in words.
struct VerdictContext {
  let isRight: Bool
  let label: String
}

/// A film with captions, and a way to read it instead.
struct FilmContext {
  let src: String
  /// Of the file, such as `video/webm`.
  let type: String
  let captions: String
  let captionsLabel: String
  let alt: String
  let language: String
  /// Captions are in the language in which the story was written.
  let captionsLanguage: String
  let description: Link
}

/// What was given: its drawing, perhaps over the portrait of who wears it.
struct GiftContext {
  let label: String
  let title: String
  let language: String
  /// Nil where nobody knows the drawing any more.
  let drawing: Portrait?
}
