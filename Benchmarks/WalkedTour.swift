import Authoring
import Onboarding
import StoryEngine
import StoryModel
import Synchronization

/// One walk of a simulation through everything that a page uses, kept after every turn.
struct WalkedTour {
  /// For each place where it waited, the steps that led there.
  private(set) var prefixes: [[Step]] = []

  init(_ story: PublishedStory, _ walks: Simulation, number: Int) async throws {
    let inputs = walks.inputs(of: number)
    let clock = Mutex(inputs.environment.now)
    let store = MemoryStore()
    let onboarding = Onboarding(
      store: store, library: Library([story], cast: Cast([])), clock: WallClock { clock.withLock { $0 } },
      admitsEverybody: true)
    let employee = Employee(
      id: EmployeeID("walker"), name: "Noor", facts: inputs.environment.employee,
      groups: inputs.environment.groups.sorted(), createdAt: Instant(seconds: 0))
    try await store.add([employee])
    let tour = TourID(employee.id, story.id)
    var answered = try await onboarding.answer(tour, turn: 0, with: .begin)
    var steps: [Step] = []
    for line in inputs.lines {
      guard !answered.isOver, case .waiting(let waiting)? = answered.told.last,
        let kept = await store.standing(tour)?.tour,
        let entry = await store.entry(of: tour, turn: kept.turn - 1)
      else { return }
      if steps.count < kept.turn {
        steps.append(Step(entry: entry, tour: kept))
        prefixes.append(steps)
      }
      let input: Input
      switch InputLine.parse(line, at: waiting) {
      case .input(let typed): input = typed
      case .feedback: input = .skip
      case .pass(let duration):
        clock.withLock { $0 = Instant(seconds: $0.seconds + duration.hours * 3600) }
        input = .resume
      case .change, .unfit: return
      }
      answered = try await onboarding.answer(tour, turn: kept.turn, with: input)
    }
  }
}
