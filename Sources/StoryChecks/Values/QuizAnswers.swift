import StoryModel

/// A quiz whose answers do not fit its kind, so that nobody could answer it rightly.
enum QuizAnswers: StoryCheck {
  static let code = Diagnostic.Code(34, "quiz-answers")

  static func findings(in subject: CheckedStory) -> [Diagnostic] {
    subject.compilation.problems.compactMap { problem in
      guard case .quizAnswers(let id, let kind, let range) = problem else { return nil }
      return finding(
        at: range,
        Words(
          "the answers of quiz '\(id)' do not fit kind=\"\(kind.rawValue)\"",
          nl: "de antwoorden van quiz '\(id)' passen niet bij kind=\"\(kind.rawValue)\""),
        help: help(kind))
    }
  }

  private static func help(_ kind: QuizKind) -> Words {
    switch kind {
    case .one:
      Words(
        "Write at least two <answer>s, of which exactly one has correct=\"true\".",
        nl: "Schrijf minstens twee keer <answer>, waarvan precies één met correct=\"true\".")
    case .several:
      Words(
        "Write at least two <answer>s, of which at least one has correct=\"true\".",
        nl: "Schrijf minstens twee keer <answer>, waarvan minstens één met correct=\"true\".")
    case .order:
      Words(
        "Write at least two <answer>s in the right order, none with 'correct'.",
        nl: "Schrijf minstens twee keer <answer> in de goede volgorde, nergens met 'correct'.")
    case .text:
      Words(
        "Write at least one <accept>, and no <answer>.",
        nl: "Schrijf minstens één <accept>, en geen <answer>.")
    }
  }
}
