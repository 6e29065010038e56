/// The chat page: the conversation so far, and the one form that answers what waits.
struct TourContext {
  let storyTitle: String
  /// In which it is told.
  let language: String
  /// Nil where it is told in one language alone.
  let languages: LanguagesContext?
  let turn: Int
  /// The id of what waits; nil where it is over.
  let beat: String?
  let action: String
  let beginAction: String
  let isOver: Bool
  /// Where the script hears whether it moved elsewhere; nil where it cannot.
  let now: String?
  let progress: StepsContext?
  /// Told once, right after something was passed on.
  let notice: String?
  let refusal: RefusalContext?
  let bubbles: [BubbleContext]
  /// Exactly one of these seven is there.
  var choose: ChooseContext?
  var ask: AskContext?
  var quiz: QuizContext?
  var task: TaskContext?
  var wait: WaitContext?
  var feedback: FeedbackFormContext?
  var end: EndContext?
  let ways: WaysContext?
  /// What she can say at any moment; nil where an author plays a scene.
  let tell: TellContext?
  /// There where an author plays a scene.
  let rehearsal: RehearsalContext?
}

/// What she wants to say to the web team, outside any question.
struct TellContext {
  let action: String
  /// Made up for this form: posting it twice is posting it once.
  let key: String
  /// Told once, right after it was passed on.
  var thanks: String?
  var refused: String?
  var typed = ""
  var wantsNoName = false
}

/// "Step 3 of 7", with a bar.
struct StepsContext {
  let label: String
  let value: Int
  let max: Int
}

/// Why an answer was not taken.
struct RefusalContext {
  let message: String
  /// The id of the field to mend; nil where there is none.
  let field: String?
}

/// What is possible beside the answer.
struct WaysContext {
  let back: Bool
  let leave: Bool
  let pause: Bool
}

/// The end of a story.
struct EndContext {
  let outcome: String
  let wayOut: Link
}
