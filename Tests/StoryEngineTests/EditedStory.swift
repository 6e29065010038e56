import StoryEngine
import StoryModel
import TestSupport

/// A story after somebody edited it at random: beats removed, put in another order, or moved to another scene.
struct EditedStory {
  let engine: StoryEngine

  /// Nil where the edited story does not fit together any more.
  init?(_ story: Story, seed: UInt64) throws {
    var dice = Dice(seed: seed)
    var story = story
    for index in story.scenes.indices {
      let beats = story.scenes[index].beats
      guard beats.count > 1 else { continue }
      switch dice.pick([0, 0, 1, 2, 3]) {
      case 0: story.scenes[index].beats.remove(at: dice.pick(Array(beats.indices.dropLast())))
      case 1: story.scenes[index].beats.swapAt(0, beats.count - 2)
      case 2:
        let moved = story.scenes[index].beats.remove(at: 0)
        let target = dice.pick(Array(story.scenes.indices))
        story.scenes[target].beats.insert(moved, at: 0)
      default: break
      }
    }
    let compilation = Compilation(story, cast: .sample)
    guard compilation.problems.isEmpty,
      let version = StoryVersion(bytes: [UInt8](repeating: 2, count: 32))
    else { return nil }
    engine = StoryEngine(flow: compilation.flow, version: version)
  }
}
