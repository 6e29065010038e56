import Onboarding
import OnboardingTestSupport
import StoryEngine
import StoryModel
import TestSupport
import Testing

/// Employees who walk through a story by chance.
struct Crowd {
  let world: TestWorld
  let tours: [TourID]
  var dice: Dice

  static let story = StoryID("verzonnen")

  init(_ count: Int, seed: UInt64) async throws {
    world = TestWorld(stories: [], seed: seed)
    var dice = Dice(seed: seed)
    var employees: [Employee] = []
    for index in 0..<count {
      let groups = (1...60).filter { _ in dice.chance(50) }.map { "groep-\($0)" }
      employees.append(
        Employee(
          id: EmployeeID("noor-\(index)"), name: "Noor \(index)",
          facts: EmployeeFacts(department: dice.pick(["", "A", "B"])),
          groups: groups + ["medewerkers"], createdAt: world.onboarding.now))
    }
    try await world.onboarding.store.add(employees)
    tours = employees.map { TourID($0.id, Self.story) }
    self.dice = dice
  }

  var onboarding: Onboarding { world.onboarding }

  /// Somebody opens her tour, or begins it, and does a few things.
  mutating func walk(_ tour: TourID, steps: Int) async throws {
    for _ in 0..<steps {
      let opened = try await onboarding.open(tour)
      guard opened.turn > 0, !opened.isOver else {
        _ = try await onboarding.answer(tour, turn: opened.turn, with: .begin)
        continue
      }
      guard let waiting = opened.waiting else { return }
      if dice.chance(20) { world.clock.advance(days: Int64(dice.number(0...4))) }
      let input = dice.input(at: waiting)
      _ = try await onboarding.answer(tour, turn: opened.turn, with: input)
    }
  }

  /// All tours as they are kept.
  func kept() async throws -> [Tour] {
    try await onboarding.store.tours(of: Self.story, after: nil, limit: .max)
  }
}

extension Dice {
  /// Something that fits where somebody waits.
  mutating func input(at waiting: Waiting) -> Input {
    if chance(8), waiting.possibilities.contains(.leave) { return .leave }
    switch waiting.kind {
    case .choose(_, let options): return options.isEmpty ? .resume : .option(pick(options).id)
    case .ask(_, let question): return .answer(answer(to: question))
    case .quiz(let quiz):
      if chance(10) { return .skip }
      if quiz.kind == .text { return .answer(.text(pick(["hoi", "een blok"]))) }
      let ids = quiz.answers.map(\.id)
      return .answers(quiz.kind == .one ? [pick(ids)] : ids)
    case .task: return pick([.done, .done, .missing, .skip, .hint])
    case .time: return pick([.resume, .skip])
    case .feedback: return .skip
    }
  }

  private mutating func answer(to question: Waiting.Question) -> Input.Answer {
    switch question.kind {
    case .boolean: .boolean(chance(50))
    case .integer(let range, _): .integer(pick([range.lowerBound, range.upperBound]))
    case .enumeration(let values, _): .value(pick(values).id)
    case .text: .text(pick(["", "N"]))
    }
  }
}
