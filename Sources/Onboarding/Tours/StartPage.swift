package import StoryEngine
package import StoryModel

/// What an employee finds when she comes in.
package struct StartPage: Sendable {
  /// Who came in.
  package let employee: Employee
  /// Under way first, those that wait for some time to come after the others, then new, then over; each in the
  /// library's order.
  package let stories: [StoryOnOffer]
  /// Her own feedback that the web team answered, newest first.
  package let replies: [FeedbackItem]
  /// What colleagues said without a name and the web team answered to everybody.
  package let publicReplies: [FeedbackItem]
  /// Her badges, the newest first.
  package let badges: [EarnedBadge]
  /// What she has the personas wear.
  package let outfit: Outfit
  /// Which blocks the page has, in which order.
  package let arrangement: StartArrangement
}

/// A story as its employee sees it before she opens it.
package struct StoryOnOffer: Sendable {
  package let story: StoryID
  package let title: String
  /// What it is about, as the author says.
  package let summary: String
  /// A BCP 47 tag: the language the story is told in.
  package let language: String
  /// Who leads through it.
  package let guide: PersonaID
  /// As the author estimates.
  package let minutes: Int?
  /// How far she is with it.
  package let standing: Standing
  /// What there is to know of the beat that waits; nil for most.
  package let pause: StoryPause?
  /// When she first followed it to a completed end.
  package let finishedAt: Instant?
  /// What is new in it since; only for one that she finished and is not under way in.
  package let news: NewsOnOffer?

  /// How far an employee is with a story.
  package enum Standing: Hashable, Sendable {
    /// Never begun.
    case fresh
    /// Under way; the count of milestones where the story has them.
    case busy(Progress?)
    /// How her last attempt ended.
    case over(TourOutcome)
  }

  init(
    _ engine: StoryEngine, _ standing: Standing, pause: StoryPause? = nil, finishedAt: Instant?,
    news: NewsOnOffer? = nil
  ) {
    story = engine.flow.story
    title = engine.flow.title
    summary = engine.flow.summary
    language = engine.flow.language
    guide = engine.flow.guide
    minutes = engine.flow.minutes
    self.standing = standing
    self.pause = pause
    self.finishedAt = finishedAt
    self.news = news
  }
}

extension StoryOnOffer {
  /// Where a story comes on the page: those that wait for a day to come are no haste.
  var rank: Int {
    switch (standing, pause) {
    case (.busy, .until): 1
    case (.busy, _): 0
    case (.fresh, _): 2
    case (.over, _): 3
    }
  }

  static let ranks = 0...3
}
