/// What does not fit together in a story, found while it is compiled.
///
/// The checks put words and codes to it.
package enum StoryProblem: Sendable {
  case unknownScene(Located<SceneID>)
  case unknownVariable(Located<String>)
  case unknownPersona(Located<PersonaID>)
  case unknownMood(Located<MoodID>, of: PersonaID)
  /// A quoted constant beside an enumeration that has no such value.
  case unknownValue(Located<String>, variable: Int)
  /// `chosen` and `answered` name nothing that can be chosen or answered.
  case unknownChoice(Located<String>, among: [String])
  /// A badge that the story does not declare, or a piece that no persona has.
  case unknownItem(Located<ItemID>)
  /// A piece of wardrobe that its speaker does not have.
  case unknownPiece(Located<PieceID>, of: PersonaID)
  /// `moved` leads to a beat that is not there, or at which no tour can wait.
  case unknownBeat(Located<BeatID>)
  /// The answers of a quiz do not fit its kind.
  case quizAnswers(BeatID, QuizKind, at: SourceRange)
  case doubledID(Located<String>, kind: String)
  case type(TypeProblem, at: SourceRange)
  /// A constant that the variable can never hold.
  case outOfRange(SourceRange, variable: Int)

  /// Whether the story can be told all the same, only somebody in it is not known any more, or not in that mood.
  package var concernsCastAlone: Bool {
    switch self {
    case .unknownPersona, .unknownMood, .unknownPiece: true
    default: false
    }
  }
}

/// Why an expression has no type, or not the one that is needed.
package enum TypeProblem: Hashable, Sendable {
  case operand(of: String, needs: Words, found: Words)
  case differ(Words, Words)
  case expected(Words, found: Words)
  case notShown(Words)
  case dateNeedsDays
}
