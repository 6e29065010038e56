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
  /// Checks that have nothing to say, each with the index of its scene; nil for the whole story.
  package let silences: [(scene: Int32?, silence: Silence)]
}

extension Compilation {
  /// Lays out a whole story; never fails, what does not fit is in ``problems``.
  package init(_ story: Story, cast: Cast) {
    var builder = FlowBuilder(story.head, cast: cast)
    for scene in story.scenes { builder.add(scene) }
    self = builder.finish()
  }
}
