import Authoring
import StoryEngine
import StoryModel
import StoryXML
import TestSupport
import Testing

/// What holds of every migration, on stories that nobody wrote.
@Suite("Whatever the story")
struct MigrationLawTests {
  @Test("one that did not change keeps everybody where she is", arguments: GeneratedStoryTests.batches)
  func unchanged(_ seeds: Range<UInt64>) throws {
    for seed in seeds {
      let story = GeneratedStory(.sound, seed: seed, size: 1 + Int(seed % 14))
      var walk = try RandomWalk(story, seed: seed)
      let migration = Migration(
        from: walk.engine, places: StoryPlaces(try #require(story.read())), to: walk.engine)
      for _ in 0..<20 {
        walk.step()
        guard case .waiting(let place) = walk.state.phase(in: walk.engine.flow) else { continue }
        guard case .success(let migrated) = migration.migrate(walk.state) else {
          Issue.record("\(story) lost \(place)")
          return
        }
        #expect(migrated.placement == .stays(.beat(place)), "\(story)")
        try expectSame(migrated.state, walk, "\(story)")
      }
    }
  }

  @Test("what is not shown yet is saved and read the same", arguments: GeneratedStoryTests.batches)
  func saved(_ seeds: Range<UInt64>) throws {
    for seed in seeds {
      let story = GeneratedStory(.sound, seed: seed, size: 2 + Int(seed % 9))
      let old = try #require(story.read())
      guard let edited = try EditedStory(old, seed: seed) else { continue }
      var walk = try RandomWalk(story, seed: seed)
      let migration = Migration(from: walk.engine, places: StoryPlaces(old), to: edited.engine)
      for _ in 0..<15 {
        walk.step()
        guard case .waiting = walk.state.phase(in: walk.engine.flow),
          case .success(let migrated) = migration.migrate(walk.state)
        else { continue }
        let (flow, version) = (edited.engine.flow, edited.engine.version)
        let bytes = migrated.state.encoded(in: flow)
        #expect(try TourState.decode(bytes, in: flow, version: version) == migrated.state, "\(story)")
        expectArrival(migrated, in: edited.engine, walk.environment, "\(story)")
      }
    }
  }

  @Test("the edits here keep, move and lose people")
  func edits() throws {
    var seen: Set<String> = []
    for seed in 0..<120 {
      let story = GeneratedStory(.sound, seed: UInt64(seed), size: 2 + seed % 9)
      let old = try #require(story.read())
      guard let edited = try EditedStory(old, seed: UInt64(seed)) else { continue }
      var walk = try RandomWalk(story, seed: UInt64(seed))
      let migration = Migration(from: walk.engine, places: StoryPlaces(old), to: edited.engine)
      for _ in 0..<15 {
        walk.step()
        guard case .waiting = walk.state.phase(in: walk.engine.flow) else { continue }
        seen.insert(migration.migrate(walk.state).word)
      }
    }
    #expect(seen == ["stays", "earlier", "start", "obstacle"])
  }

  /// Coming back to a story that did not change tells what coming back tells anyway.
  private func expectSame(_ migrated: TourState, _ walk: RandomWalk, _ story: String) throws {
    let (engine, environment) = (walk.engine, walk.environment)
    var (stayed, returned) = (walk.state, migrated)
    let expected: [Told]
    switch engine.advance(&stayed, with: .resume, in: environment) {
    case .again(let told): expected = told
    case .refused: expected = engine.present(walk.state, in: environment)
    // The world is another one since, and with it what is on offer.
    case .turn, .fault: return
    }
    guard case .turn(let told, _) = engine.advance(&returned, with: .resume, in: environment) else {
      Issue.record("\(story): coming back was no turn")
      return
    }
    #expect(told.map(\.untimed) == expected.map(\.untimed), "\(story)")
    #expect(returned.timeless(in: engine.flow) == walk.state.timeless(in: engine.flow), "\(story)")
    #expect(returned.turn == walk.state.turn + 2)
  }

  /// She is where the plan says, or goes on from there; who was moved hears so first, and nobody else does.
  private func expectArrival(
    _ migrated: Migrated, in engine: StoryEngine, _ environment: Environment, _ story: String
  ) {
    var state = migrated.state
    var trail: [Address] = []
    guard case .turn(let told, _) = engine.advance(&state, with: .resume, in: environment, trail: &trail)
    else { return }
    let hears = if case .moved? = told.first { true } else { false }
    let isMoved = if case .stays = migrated.placement { false } else { true }
    #expect(hears == isMoved, "\(story)")
    switch migrated.placement.new {
    case .sceneStart(let scene):
      let start = engine.flow.scene(scene).map { engine.flow.scenes[Int($0)].start }
      #expect(trail.first == start.map { $0 + 1 }, "\(story)")
    case .beat(let beat):
      let place = engine.flow.address(of: beat)
      let goesOn = [place, place.map { $0 + 1 }].contains(trail.first)
      let isThere = trail.isEmpty ? state.place == place : goesOn
      #expect(isThere, "\(story)")
    }
  }
}

extension Result<Migrated, Obstacles> {
  fileprivate var word: String {
    switch self {
    case .success(let migrated):
      switch migrated.placement {
      case .stays: "stays"
      case .byRule: "rule"
      case .earlier: "earlier"
      case .sceneStart: "start"
      }
    case .failure: "obstacle"
    }
  }
}

extension GeneratedStory {
  /// As a tree; nil where it cannot be read, which another test reports.
  func read() -> Story? { StoryReader.read(source, include: include).value }
}

extension Told {
  /// As one line, without what is never the same twice: the turn, and the way back.
  fileprivate var untimed: String {
    guard case .waiting(var waiting) = self else { return ToldLine.text(self, language: "nl") }
    waiting.turn = 0
    waiting.possibilities.remove(.back)
    return ToldLine.text(.waiting(waiting), language: "nl")
  }
}
