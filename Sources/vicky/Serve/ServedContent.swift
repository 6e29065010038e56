import Onboarding
import StoryEngine
import StoryModel

extension Content {
  /// Only what may be served.
  ///
  /// Where a beat that waits has no id of its author's, nobody could be found again there in the story's next
  /// version: such a story is left out, and named in ``faults``.
  func served() -> Content {
    var served = self
    served.stories = []
    for story in stories {
      if story.hasAllIDs {
        served.stories.append(story)
      } else {
        served.faults.append(
          "\(story.path): misses ids and is not told; 'vicky check \(story.path)' shows where")
      }
    }
    return served
  }
}

extension PublishedStory {
  /// Whether every place where a tour can wait, and every option, has an id of its author's: those that are made up
  /// are no well-formed ids.
  fileprivate var hasAllIDs: Bool {
    let flow = engine.flow
    return flow.chooses.allSatisfy(\.id.isWellFormed) && flow.options.allSatisfy(\.id.isWellFormed)
      && flow.waits.allSatisfy(\.id.isWellFormed) && flow.ends.allSatisfy(\.id.isWellFormed)
  }
}
