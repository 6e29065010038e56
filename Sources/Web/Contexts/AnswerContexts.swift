/// A choice between options.
struct ChooseContext {
  let hasQuestion: Bool
  let language: String
  let options: [Option]

  struct Option {
    let id: String
    let html: String
  }
}

/// A question whose answer goes into a variable; exactly one of the three fields is there.
struct AskContext {
  let canSkip: Bool
  let isFaulty: Bool
  var choices: Choices?
  var number: NumberField?
  var text: TextField?

  struct Choices {
    let values: [Choice]
  }

  struct Choice {
    let value: String
    let label: String
    let fieldId: String?
    let isChecked: Bool
  }

  struct NumberField {
    let note: String
    let keyboard: String
    let value: String
  }

  struct TextField {
    let note: String
    let isLong: Bool
    let value: String
  }
}

/// A question with right answers; exactly one of the three fields is there.
struct QuizContext {
  let canHint: Bool
  let isFaulty: Bool
  /// The story's.
  let language: String
  var choices: Choices?
  var order: Order?
  var text: AskContext.TextField?

  struct Choices {
    /// `radio` or `checkbox`.
    let type: String
    let note: String?
    let answers: [Answer]
  }

  struct Answer {
    let id: String
    let html: String
    let fieldId: String?
    let isChecked: Bool
  }

  struct Order {
    let note: String
    /// What is announced when an answer was moved.
    let said: String
    let answers: [Placed]
  }

  /// An answer that gets a place.
  struct Placed {
    let id: String
    let html: String
    let fieldName: String
    let fieldId: String
    let places: [Place]
  }

  struct Place {
    let number: Int
    let isSelected: Bool
  }
}

/// Something to look at or to do in the intranet.
struct TaskContext {
  /// The button that says it is done, or seen.
  let done: String
  let skip: String
  let canHint: Bool
  let page: Link?
  /// Where to go, where that is no link from here.
  let way: String?
}

/// Some time that has to come.
struct WaitContext {
  /// When it goes on.
  let until: String
  /// Whether that has come.
  let isDue: Bool
  let canSkip: Bool
  /// Where one sees whether it has come by now.
  let address: String
  let wayOut: Link
  /// The words on the button that goes to when it has come; nil where nobody can.
  let jump: String?
}

/// A question from the web team; at most one of the scales is there.
struct FeedbackFormContext {
  let hasScale: Bool
  let text: String
  let canBeAnonymous: Bool
  let isAnonymous: Bool
  var smileys: Marks?
  var stars: Marks?
  var nps: Marks?

  struct Marks {
    let marks: [Mark]
  }

  struct Mark {
    let value: Int
    let label: String
    let fieldId: String?
    let isChecked: Bool
  }
}
