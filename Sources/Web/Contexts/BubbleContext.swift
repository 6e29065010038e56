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
  /// A small portrait, at the start of a run.
  var face: String?
  /// Who speaks, at the start of a run.
  var who: String?
  var words: WordsContext?
  var picture: PictureContext?
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
