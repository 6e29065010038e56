import StoryModel

/// What becomes of the scenes as they are read.
protocol SceneTaker {
  associatedtype Product: Sendable
  associatedtype Setup

  init(setup: Setup)
  /// The next scene; everything that stands before the scenes is known.
  mutating func take(_ scene: StoryScene, of head: StoryHead)
  consuming func finish(_ head: StoryHead) -> Product
}

/// Keeps them as they are.
struct StoryTree: SceneTaker {
  private var scenes: [StoryScene] = []

  init(setup: Void) {}

  mutating func take(_ scene: StoryScene, of head: StoryHead) { scenes.append(scene) }

  consuming func finish(_ head: StoryHead) -> Story {
    Story(
      id: head.id, language: head.language, guide: head.guide, minutes: head.minutes, title: head.title,
      summary: head.summary, variables: head.variables, scenes: scenes)
  }
}

/// Lays them out at once.
struct StoryLayout: SceneTaker {
  struct Setup {
    var cast: Cast
    /// The size of the file in bytes: what is laid out grows with it.
    var size: Int
  }

  private let setup: Setup
  private var builder: FlowBuilder?

  init(setup: Setup) { self.setup = setup }

  mutating func take(_ scene: StoryScene, of head: StoryHead) {
    if builder == nil { builder = start(head) }
    builder?.add(scene)
  }

  consuming func finish(_ head: StoryHead) -> Compilation {
    (builder ?? start(head)).finish(title: head.title, summary: head.summary)
  }

  private func start(_ head: StoryHead) -> FlowBuilder {
    var builder = FlowBuilder(
      head.id, language: head.language, guide: head.guide, minutes: head.minutes, variables: head.variables,
      cast: setup.cast)
    builder.reserve(forSize: setup.size)
    return builder
  }
}
