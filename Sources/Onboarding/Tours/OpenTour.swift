package import StoryEngine
package import StoryModel

/// A tour as a surface shows it when it opens.
package struct OpenTour: Sendable {
  /// The engine of the version and the language that this tour is told in.
  package let engine: StoryEngine
  /// The languages it can be told in, the story's own first.
  package let languages: [String]
  /// The turn that the next input answers; 0 before the tour begins.
  package let turn: Int
  /// What waits now, or the end; empty before the tour begins, and where it is unshown.
  package let told: [Told]
  /// What she was told just now on coming back, before what waits: only where the story was published anew since.
  package let arrival: [Told]
  /// The present attempt so far; it ends with what waits, or the end, where ``told`` says so.
  package let conversation: [ConversationItem]
  /// The day on which each piece of the conversation was said, as many as there are pieces.
  package let days: [CalendarDate]
  /// Nil where the story has no milestones.
  package let progress: Progress?
  /// Whether the present attempt has ended.
  package let isOver: Bool

  /// - Parameters:
  ///   - engine: of the version and the language that it is told in.
  ///   - languages: those it can be told in, the story's own first.
  ///   - turn: the turn that the next input answers.
  ///   - told: what waits now, as it reads today, or the end.
  ///   - arrival: what she was told on coming back to a new version, before what waits.
  ///   - conversation: the turns of the present attempt.
  ///   - progress: nil where the story has no milestones.
  ///   - isOver: whether the present attempt has ended.
  package init(
    engine: StoryEngine, languages: [String], turn: Int, told: [Told], arrival: [Told] = [],
    conversation: Conversation, progress: Progress?, isOver: Bool
  ) {
    self.engine = engine
    self.languages = languages
    self.turn = turn
    self.told = told
    self.arrival = arrival
    // What waits stands in it as it was asked then; where nothing waits, all that was told stays.
    self.conversation = conversation.items.dropLast(told.isEmpty ? 0 : 1) + told.map { .told($0) }
    days = conversation.days
    self.progress = progress
    self.isOver = isOver
  }

  /// Whether there is anything of it yet.
  package var hasBegun: Bool { turn > 0 }
  /// Whether the story was published anew since she was here: what waits is shown when she comes back, or answers.
  package var isUnshown: Bool { hasBegun && told.isEmpty }
  /// The story's title, in the version of this tour.
  package var title: String { engine.flow.title }
  /// The language it is told in now.
  package var language: String { engine.flow.language }

  /// The beat that waits now; nil before a tour begins and when it is over.
  package var waiting: Waiting? {
    guard case .waiting(let waiting) = told.last else { return nil }
    return waiting
  }
}
