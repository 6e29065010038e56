package import StoryEngine
package import StoryModel

/// What came of an event that the intranet reported.
package struct HeardEvent: Sendable {
  /// The stories whose tours moved, in order.
  package var moved: [StoryID]
  /// The stories that failed at it; their tours are as they were.
  package var failures: [Failure] = []

  /// Nothing failed yet.
  package init(moved: [StoryID] = []) { self.moved = moved }

  /// A story that failed.
  package struct Failure: Sendable {
    /// Which story.
    package let story: StoryID
    /// What went wrong in it; nothing of whose tour it was.
    package let fault: Fault
  }
}
