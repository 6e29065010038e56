import Authoring
import Onboarding
import StoryEngine
import StoryModel
import TestSupport
import Testing

/// One made-up story over its publications, with two crowds that do the same: one whose tours are all moved on at once,
/// and one whose tours move on when somebody comes back.
struct PublishingLaw {
  private var story: ChangingStory
  private var current: StoryVersionText
  private var eager: Crowd
  private var lazy: Crowd
  private let publisher: Publisher
  private let seed: UInt64
  /// What was done so far, for messages.
  private(set) var log: [String] = []
  private(set) var tally = Tally()

  /// What happened, so that a test can tell that something did.
  struct Tally {
    var published = 0
    var refused: [PublicationPlan.Refusal: Int] = [:]
    var placements: [String: Int] = [:]

    static func += (a: inout Tally, b: Tally) {
      a.published += b.published
      a.refused.merge(b.refused, uniquingKeysWith: +)
      a.placements.merge(b.placements, uniquingKeysWith: +)
    }
  }

  init?(seed: UInt64, _ publisher: Publisher) async throws {
    story = ChangingStory(seed: seed, size: 2 + Int(seed % 6))
    guard let first = publisher.version(story) else { return nil }
    (current, self.publisher, self.seed) = (first, publisher, seed)
    eager = try await Crowd(8, seed: seed)
    lazy = try await Crowd(8, seed: seed)
    for crowd in [eager, lazy] {
      guard case .published = try await crowd.onboarding.publish(first.candidate, by: "Noor") else {
        return nil
      }
    }
  }

  mutating func run() async throws {
    try await walk(all: true)
    for _ in 0..<(1 + seed % 4) {
      try await publish()
      try await walk(all: false)
    }
    try await expectSame()
  }

  private mutating func walk(all: Bool) async throws {
    var dice = Dice(seed: seed &+ UInt64(log.count))
    for index in eager.tours.indices where all || dice.chance(35) {
      let steps = all ? dice.number(1...14) : dice.number(1...3)
      try await eager.walk(eager.tours[index], steps: steps)
      try await lazy.walk(lazy.tours[index], steps: steps)
    }
  }

  private mutating func publish() async throws {
    for _ in 0..<6 {
      let (next, words) = story.edited()
      guard let version = publisher.version(next),
        version.candidate.story.version != current.candidate.story.version
      else { continue }
      log.append(words)
      if try await publish(version) {
        (story, current) = (next, version)
        return
      }
    }
  }

  private mutating func publish(_ version: StoryVersionText) async throws -> Bool {
    let (old, new) = (current.candidate.story.engine, version.candidate.story.engine)
    let migration = Migration(from: old, places: StoryPlaces(current.story), to: new)
    let before = try await (eager.kept(), lazy.kept())
    let expected = try before.0.compactMap {
      try ExpectedMove($0, from: current, to: version, migration)
    }
    let published = try await eager.onboarding.publish(version.candidate, by: "Noor")
    let later = try await lazy.onboarding.publish(version.candidate, by: "Noor")
    switch (published, later) {
    case (.refused(let plan), .refused(let same)):
      #expect(plan.refusals == same.refusals && plan.placements == same.placements)
      #expect(plan.obstacles == expected.obstacles)
      #expect(try await eager.kept() == before.0)
      #expect(try await lazy.kept() == before.1)
      for refusal in plan.refusals { tally.refused[refusal, default: 0] += 1 }
      return false
    case (.published(_, let plan), .published(_, let same)):
      tally.published += 1
      #expect(plan.placements == expected.placements)
      #expect(same.placements == expected.placements)
      #expect(plan.obstacles.isEmpty && expected.obstacles.isEmpty)
      #expect(plan.underWay == expected.count && plan.over == before.0.count - expected.count)
      let count = try await eager.onboarding.migrateAll(Crowd.story)
      #expect(count == MigrationCount(moved: plan.underWay, left: plan.over))
      try await expectMoved(expected, to: version)
      return true
    default:
      Issue.record("one crowd may go on and the other may not")
      return false
    }
  }

  private mutating func expectMoved(_ expected: [ExpectedMove], to version: StoryVersionText) async throws {
    let flow = version.candidate.story.engine.flow
    let after = Dictionary(uniqueKeysWithValues: try await eager.kept().map { ($0.id, $0) })
    var arrival = Arrival(version, seed: seed)
    for move in expected {
      guard case .success(let migrated) = move.result else { continue }
      tally.placements[migrated.placement.word, default: 0] += 1
      #expect(after[move.tour]?.state == migrated.state.encoded(in: flow))
      arrival.expectPlace(of: migrated)
      arrival.expectNoTrap(from: migrated.state)
    }
  }

  /// Whoever comes back late is where she would be had she been moved on at once.
  private mutating func expectSame() async throws {
    for tour in eager.tours {
      for crowd in [eager, lazy] { _ = try await crowd.onboarding.open(tour) }
    }
    let (one, other) = try await (eager.kept(), lazy.kept())
    #expect(one == other)
    for crowd in [eager, lazy] {
      for tour in try await crowd.kept() {
        let verification = try await crowd.onboarding.verify(tour.id)
        #expect(verification == .same(turns: tour.turn))
      }
    }
  }
}

extension [ExpectedMove] {
  fileprivate var placements: [Placement: Int] {
    reduce(into: [:]) { counts, move in
      if case .success(let migrated) = move.result { counts[migrated.placement, default: 0] += 1 }
    }
  }

  fileprivate var obstacles: [Obstacle: Int] {
    reduce(into: [:]) { counts, move in
      guard case .failure(let obstacles) = move.result else { return }
      for obstacle in obstacles.all { counts[obstacle, default: 0] += 1 }
    }
  }
}

extension Placement {
  fileprivate var word: String {
    switch self {
    case .stays: "stays"
    case .byRule: "by rule"
    case .earlier: "earlier"
    case .sceneStart: "scene start"
    }
  }
}
