/// A story laid out as a flow, and everything in it that does not fit.
///
/// The flow is there also when something does not fit, so that checks find the rest in one go; it may be told only
/// when no check reports an error.
package struct Compilation: Sendable {
  /// The personas it was looked up against.
  package let cast: Cast
  package let flow: Flow
  /// In the order in which they were found, not that of the file.
  package let problems: [StoryProblem]
  /// For each variable, whether anything reads it.
  package let isRead: [Bool]
}

extension Compilation {
  /// Lays out a whole story; never fails, what does not fit is in ``problems``.
  package init(_ story: Story, cast: Cast) {
    var builder = FlowBuilder(
      story.id, language: story.language, guide: story.guide, minutes: story.minutes,
      variables: story.variables,
      cast: cast)
    for scene in story.scenes { builder.add(scene) }
    self = builder.finish(title: story.title, summary: story.summary)
  }
}
