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

  consuming func finish(_ head: StoryHead) -> Story { Story(head, scenes: scenes) }
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
    (builder ?? start(head)).finish()
  }

  private func start(_ head: StoryHead) -> FlowBuilder {
    var builder = FlowBuilder(head, cast: setup.cast)
    builder.reserve(forSize: setup.size)
    return builder
  }
}
