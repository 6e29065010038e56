/// A piece of feedback as the web team reads it.
struct LetterContext {
  let id: String
  let from: String
  let about: String
  let score: Score?
  let text: String?
  let answer: Answer?
  let form: Form?
  let canClose: Bool
  /// Which state of the letter was on the screen, for a form that comes back late.
  let revision: String

  struct Score {
    let label: String
    let smiley: String?
  }

  struct Answer {
    let who: String
    let words: String
    let readers: String
  }

  struct Form {
    let label: String
    let note: String
    let canBePublic: Bool
    let isPublic: Bool
    let draft: String
    let isOpen: Bool
    let refused: String?
  }
}
