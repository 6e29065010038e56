import StoryEngine
package import StoryModel

/// What is new in a story that an employee finished, as she sees it before she opens it.
package struct NewsOnOffer: Sendable {
  /// The story that its tour is through: a supplement to the one she finished.
  package let story: StoryID
  package let title: String
  /// A BCP 47 tag: the language it is told in.
  package let language: String
  /// Whether she began it.
  package let isBusy: Bool

  init(_ engine: StoryEngine, isBusy: Bool) {
    story = engine.flow.story
    title = engine.flow.title
    language = engine.flow.language
    self.isBusy = isBusy
  }
}
