/// How a `quiz` is answered.
package enum QuizKind: String, CaseIterable, Sendable {
  /// With the one right answer.
  case one
  /// With exactly the right answers.
  case several
  /// With all answers in the right order: that of the file.
  case order
  /// With words, of which several spellings may be accepted.
  case text
}
