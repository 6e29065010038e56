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

  package init(target: MissingTarget, count: Int) {
    self.target = target
    self.count = count
  }
}
