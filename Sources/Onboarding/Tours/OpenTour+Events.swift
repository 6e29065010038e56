import StoryEngine
import StoryModel

extension OpenTour {
  /// The events of the intranet that the beat that waits would hear of: what makes its task done, and what shows a hint.
  ///
  /// None where no task waits.
  package var awaitedEvents: Set<String> { waiting.map { engine.flow.awaitedEvents(at: $0.id) } ?? [] }
}
