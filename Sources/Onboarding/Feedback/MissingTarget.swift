package import StoryModel

/// Somebody did not see what a task is about.
///
/// Who it was is nowhere beside it.
package struct MissingTarget: Hashable, Sendable {
  package var story: StoryID
  package var beat: BeatID
  package var week: CalendarWeek

  package init(story: StoryID, beat: BeatID, week: CalendarWeek) {
    self.story = story
    self.beat = beat
    self.week = week
  }
}

/// How often something was not found in a week.
package struct MissingReport: Hashable, Sendable {
  package var target: MissingTarget
  package var count: Int

  package init(target: MissingTarget, count: Int) {
    self.target = target
    self.count = count
  }
}
