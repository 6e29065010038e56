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

/// Something to do in the intranet.
struct TaskContext {
  let canHint: Bool
  let page: Link?
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
