/// The web team's overview: per story how far everybody is.
struct TeamContext {
  let isOverview = true
  let isFeedback = false
  let feedbackLabel: String
  let roster: String
  let namesOff: Bool
  let stories: [Row]

  struct Row {
    let name: String
    let language: String
    let href: String
    let notBegun: String
    let begun: String
    let finished: String
  }
}

/// One story: the counts and, where names are shown, everybody.
struct TeamStoryContext {
  let isOverview = false
  let isFeedback = false
  let feedbackLabel: String
  let storyTitle: String
  let storyLanguage: String
  let notBegun: String
  let begun: String
  let finished: String
  let download: String
  let namesOff: Bool
  let people: [Person]
  let isPublished: Bool
  /// The last one first.
  let publications: [PublicationRow]

  struct PublicationRow {
    let number: String
    /// Whether it is the one that colleagues get.
    let isCurrent: Bool
    /// The day and the time.
    let on: DayStamp?
    let by: String
    let note: String?
  }

  struct Person {
    let name: String
    let status: String
    let isFinished: Bool
    let begunOn: DayStamp?
    let finishedOn: DayStamp?
  }
}

/// What employees said.
struct TeamFeedbackContext {
  let isOverview = false
  let isFeedback = true
  let feedbackLabel: String
  let summary: String
  let notice: String?
  let showClosed: Bool
  let closedLabel: String
  let open: [LetterContext]
  let closed: [LetterContext]
  let missing: [MissingContext]
}

/// What somebody did not find, and how often in a week.
struct MissingContext {
  /// The first words of the task.
  let task: String
  /// A BCP 47 tag: the language of the task and of the titles.
  let language: String
  /// The title of the scene; nil where it has none, or nobody knows the task any more.
  let scene: String?
  /// The page, and what was looked for there; nil where the story says neither.
  let sought: String?
  /// Whether the task is no longer in the story.
  let isPast: Bool
  let story: String
  let week: String
  let times: String
}
