import Authoring
import Onboarding
import StoryEngine
import StoryModel

/// An employee's tours.
struct EmployeeDesk: TourDesk {
  let site: Site
  let employee: EmployeeID

  var isPreview: Bool { false }

  private var onboarding: Onboarding { site.onboarding }

  func look(at story: StoryID) async throws -> OpenTour {
    try await onboarding.look(at: TourID(employee, story), mayArrive: false)
  }

  func visit(_ story: StoryID) async throws -> OpenTour {
    try await onboarding.open(TourID(employee, story))
  }

  func answer(
    _ story: StoryID, turn: Int, with input: Input, feedback: FeedbackContent?
  ) async throws -> TakenTurn {
    let answered = try await onboarding.answer(
      TourID(employee, story), turn: turn, with: input, feedback: feedback)
    return TakenTurn(
      outcome: answered.outcome, told: answered.told, turn: answered.turn, progress: answered.progress,
      isOver: answered.isOver, tellsWebTeam: answered.tellsWebTeam, engine: answered.engine)
  }

  func hear(_ event: String) async throws -> HeardEvent {
    try await onboarding.hear(event, of: employee)
  }

  func outfit() async throws -> Outfit { try await onboarding.outfit(of: employee) }

  func listen() -> any TourListening { onboarding.news.listen(to: employee) }

  func glance() async throws -> Glance {
    let start = try await onboarding.startPage(of: employee)
    let busy = start.stories.filter(\.isBusy)
    let own = start.employee.facts.language
    let texts = InterfaceTexts.of(own)
    return Glance(
      language: texts.language, name: start.employee.calledName, busy: busy.count,
      fresh: start.stories.count { $0.standing == .fresh }, replies: start.replies.count,
      tour: try await likeliest(busy.map(\.story)),
      events: try await onboarding.awaitedEvents(of: employee).sorted())
  }

  /// One that waits at something in the intranet before any other; nil where none is under way.
  ///
  /// One that cannot be read keeps nobody from the others.
  private func likeliest(_ stories: [StoryID]) async throws -> OpenTour? {
    var first: OpenTour?
    for story in stories {
      guard let tour = try await readable(story) else { continue }
      if case .task? = tour.waiting?.kind { return tour }
      first = first ?? tour
    }
    return first
  }

  /// Nil where it is damaged.
  private func readable(_ story: StoryID) async throws(OnboardingError) -> OpenTour? {
    do throws(OnboardingError) {
      return try await onboarding.glance(at: TourID(employee, story))
    } catch {
      guard error.isDamage else { throw error }
      return nil
    }
  }
}

extension Employee {
  /// As Vicky calls her.
  var calledName: String { facts.firstName.isEmpty ? name : facts.firstName }
}

extension StoryOnOffer {
  var isBusy: Bool {
    guard case .busy = standing else { return false }
    return true
  }
}
