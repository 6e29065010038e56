package import StoryEngine
package import StoryModel

/// Why a story that is under way stands still, as far as its employee should know before she opens it.
package enum StoryPause: Sendable {
  /// It goes on at this time.
  case until(Due)
  /// A task that she was to be reminded of by now, in its own words.
  case reminder(Text)

  /// Nil where nothing has a time, or a wait is over.
  init?(_ told: Told?, _ due: Due?, in environment: Environment) {
    guard case .waiting(let waiting)? = told, let due else { return nil }
    let isReached = due.isReached(now: environment.now, today: environment.today)
    switch waiting.kind {
    case .time where !isReached: self = .until(due)
    case .task(let text, _, _) where isReached: self = .reminder(text)
    default: return nil
    }
  }
}
