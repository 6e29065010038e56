import StoryModel

/// A quiz whose answers do not fit its kind, so that nobody could answer it rightly.
enum QuizAnswers: StoryCheck {
  static let code = Diagnostic.Code(34, "quiz-answers")

  static func findings(in subject: CheckedStory) -> [Diagnostic] {
    subject.compilation.problems.compactMap { problem in
      guard case .quizAnswers(let id, let kind, let range) = problem else { return nil }
      return finding(at: range, "the answers of quiz '\(id)' do not fit kind=\"\(kind.rawValue)\"", help: help(kind))
    }
  }

  private static func help(_ kind: QuizKind) -> String {
    switch kind {
    case .one: "Write at least two <answer>s, of which exactly one has correct=\"true\"."
    case .several: "Write at least two <answer>s, of which at least one has correct=\"true\"."
    case .order: "Write at least two <answer>s in the right order, none with 'correct'."
    case .text: "Write at least one <accept>, and no <answer>."
    }
  }
}
