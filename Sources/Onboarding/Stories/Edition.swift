import StoryEngine

/// A story's engine behind one reference: every turn passes it on, and an engine itself is many tables.
final class Edition: Sendable {
  let engine: StoryEngine

  init(_ engine: StoryEngine) { self.engine = engine }
}
