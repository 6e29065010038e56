extension StoryChange {
  /// What changes happen to; beats are called as their elements.
  package enum Subject: String, Sendable {
    case story
    case variable
    case value
    case badge
    case audience
    case moved
    case reset
    case include
    case silence
    case scene
    case say
    case image
    case video
    case choose
    case ask
    case quiz
    case branch = "if"
    case vary
    case set
    case goto
    case visit
    case comeBack = "return"
    case show
    case task
    case give
    case wait
    case feedback
    case end
    case option
    case otherwise
    case answer
    case accepted = "accept"
    case hint
    /// The beats of an `if` under one of its conditions; its id is the condition.
    case way = "elseif"
    case elseWay = "else"
    case varyCase = "case"
  }
}

extension StoryChange.Subject {
  /// Whether it is a beat: what stands in order in a scene.
  var isBeat: Bool {
    switch self {
    case .say, .image, .video, .choose, .ask, .quiz, .branch, .vary, .set, .goto, .visit, .comeBack, .show,
      .task, .give, .wait, .feedback, .end:
      true
    default: false
    }
  }

  /// Whether its id is unique only in what it stands in.
  var isLocal: Bool {
    switch self {
    case .option, .answer, .value, .varyCase: true
    default: false
    }
  }

  /// Whether its place among the like means something.
  var hasOrder: Bool {
    switch self {
    case .scene, .value, .option, .answer, .hint, .way, .varyCase: true
    default: isBeat
    }
  }
}
