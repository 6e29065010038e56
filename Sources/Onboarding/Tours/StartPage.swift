package import StoryEngine
package import StoryModel

/// What an employee finds when she comes in.
package struct StartPage: Sendable {
  /// Who came in.
  package let employee: Employee
  /// Under way first, then new, then over; each in the library's order.
  package let stories: [StoryOnOffer]
  /// Her own feedback that the web team answered, newest first.
  package let replies: [FeedbackItem]
  /// What colleagues said without a name and the web team answered to everybody.
  package let publicReplies: [FeedbackItem]
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
  /// When she first followed it to a completed end.
  package let finishedAt: Instant?

  /// How far an employee is with a story.
  package enum Standing: Hashable, Sendable {
    /// Never begun.
    case fresh
    /// Under way; the count of milestones where the story has them.
    case busy(Progress?)
    /// How her last attempt ended.
    case over(TourOutcome)
  }

  init(_ engine: StoryEngine, _ standing: Standing, finishedAt: Instant?) {
    story = engine.flow.story
    title = engine.flow.title
    summary = engine.flow.summary
    language = engine.flow.language
    guide = engine.flow.guide
    minutes = engine.flow.minutes
    self.standing = standing
    self.finishedAt = finishedAt
  }
}

extension StoryOnOffer.Standing {
  /// Where a story comes on the page.
  var rank: Int {
    switch self {
    case .busy: 0
    case .fresh: 1
    case .over: 2
    }
  }

  static let ranks = 0...2
}
