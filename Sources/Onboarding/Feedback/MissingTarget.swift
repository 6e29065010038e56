package import StoryModel

/// Somebody did not see what a task is about.
///
/// Who it was is nowhere beside it.
package struct MissingTarget: Hashable, Sendable {
  package var story: StoryID
  /// The task.
  package var beat: BeatID
  /// When it was, no finer than this.
  package var week: CalendarWeek

  package init(story: StoryID, beat: BeatID, week: CalendarWeek) {
    self.story = story
    self.beat = beat
    self.week = week
  }
}

/// How often something was not found in a week.
package struct MissingReport: Hashable, Sendable {
  /// What was not found, and in which week.
  package var target: MissingTarget
  /// How often, in that week.
  package var count: Int
  /// Where it stands in the story; nil where that is not known, as the store gives it.
  package var step: MissingStep?

  package init(target: MissingTarget, count: Int, step: MissingStep? = nil) {
    self.target = target
    self.count = count
    self.step = step
  }
}

/// The task whose target was not found, as the story tells it: what to look for, and where.
package struct MissingStep: Hashable, Sendable {
  /// The story's title.
  package var storyTitle: String
  /// The title of the scene; empty where it has none.
  package var scene: String
  /// What the task says, values not filled in.
  package var words: String
  /// The page of the intranet, role and name, and CSS, as the author wrote them: never the address where anybody was.
  package var place: Beat.Target
  /// A BCP 47 tag: the language of these texts.
  package var language: String
  /// Whether the story as it is published now still has the task; else it is told as it was.
  package var isCurrent: Bool
}
