import Authoring
import Onboarding
import StoryEngine
import StoryModel

/// The scene that an author tries over the intranet: her rehearsal on the authors' pages, of which nothing is kept.
struct PreviewDesk: TourDesk {
  let site: Site
  /// By which the rehearsal is found.
  let key: String

  var isPreview: Bool { true }

  private var now: Instant { site.onboarding.now }

  /// The rehearsal as it is; throws `session-over` where it was cleared away.
  func scene() async throws -> PlayedScene { try await read { $0 } }

  func look(at story: StoryID) async throws -> OpenTour {
    let scene = try await scene()
    try check(story, scene)
    return shown(scene)
  }

  /// Nobody comes back to what is not kept.
  func visit(_ story: StoryID) async throws -> OpenTour { try await look(at: story) }

  func answer(
    _ story: StoryID, turn: Int, with input: Input, feedback: FeedbackContent?
  ) async throws -> TakenTurn {
    let (scene, outcome) = try await change { scene in
      try check(story, scene)
      let outcome = try scene.answered(input, feedback, at: turn)
      return (scene, outcome)
    }
    let tour = shown(scene)
    var told = tour.told
    if case .turned = outcome { told = scene.told.dropLast() + told }
    return TakenTurn(
      outcome: outcome, told: told, turn: tour.turn, progress: tour.progress, isOver: tour.isOver,
      tellsWebTeam: false, engine: tour.engine)
  }

  func hear(_ event: String) async throws -> HeardEvent {
    try await change { scene in
      guard scene.tour.awaitedEvents.contains(event) else { return HeardEvent() }
      _ = try scene.answered(.event(event), nil, at: scene.tour.turn)
      return HeardEvent(moved: [scene.tour.engine.flow.story])
    }
  }

  func outfit() -> Outfit { .plain }

  func glance() async throws -> Glance {
    let tour = shown(try await scene())
    return Glance(
      language: InterfaceTexts.of(tour.language).language, name: PlayedScene.colleague.firstName, busy: 1,
      fresh: 0, replies: 0, tour: tour, events: tour.awaitedEvents.sorted())
  }

  func listen() async -> any TourListening {
    PreviewListening(rehearsals: site.rehearsals, key: key, changes: await site.rehearsals.changes(of: key))
  }

  /// Begins anew at a scene, in the story as it is by now; throws `does-not-fit` where it has no such scene.
  func begin(at scene: String) async throws -> OpenTour {
    let known = try await self.scene()
    var beginning = known.beginning
    beginning.scene = scene
    let story = await site.authors?.story(known.story.key) ?? known.story
    guard let published = PublishedStory(story.loaded), let checked = try? beginning.checked(for: published)
    else {
      throw APIProblem(.doesNotFit, because: "the story has errors, or no such scene")
    }
    let fresh = PlayedScene(story, beginning, checked, now: now, zone: site.onboarding.zone)
    try await change { $0 = fresh }
    return shown(fresh)
  }

  /// As the overlay shows it; her pictures are given out from here on.
  private func shown(_ scene: PlayedScene) -> OpenTour {
    let tour = scene.preview
    site.media.lend(scene.story.loaded.folder, for: tour.engine.flow.story)
    site.media.note(tour.engine)
    return tour
  }

  private func check(_ story: StoryID, _ scene: PlayedScene) throws {
    guard scene.tour.engine.flow.story == story else { throw APIProblem(.notFound) }
  }

  private func read<Value: Sendable>(_ work: (PlayedScene) throws -> Value) async throws -> Value {
    guard let scene = await site.rehearsals.look(key, at: now) else { throw APIProblem(.sessionOver) }
    return try work(scene)
  }

  private func change<Value: Sendable>(
    _ work: @Sendable (inout PlayedScene) throws -> Value
  ) async throws -> Value {
    guard let value = try await site.rehearsals.change(key, at: now, work) else {
      throw APIProblem(.sessionOver)
    }
    return value
  }
}

extension PlayedScene {
  /// Takes an answer; throws `story-fault` where the story fails at it.
  fileprivate mutating func answered(
    _ input: Input, _ feedback: FeedbackContent?, at turn: Int
  ) throws -> Answered.Outcome {
    let outcome = take(input.normalised, feedback, at: turn)
    guard fault == nil else {
      throw APIProblem(.storyFault, because: fault.map { $0.why[.english] })
    }
    return outcome
  }
}

/// Waits until a rehearsal moves: there are few of them, so that looking now and then is enough.
private struct PreviewListening: TourListening {
  let rehearsals: Rehearsals
  let key: String
  /// How often it had moved when the listening began.
  let changes: Int?

  func changed(within time: Duration) async -> Bool {
    let end = ContinuousClock.now + time
    while true {
      if await rehearsals.changes(of: key) != changes { return true }
      let left = end - .now
      guard left > .zero, (try? await Task.sleep(for: min(left, .milliseconds(200)))) != nil else {
        return false
      }
    }
  }
}
