import StoryEngine
import StoryModel

extension Onboarding {
  /// What an employee finds when she comes in.
  package func startPage(of id: EmployeeID) async throws(OnboardingError) -> StartPage {
    try await catchUp()
    let employee = try await employee(id)
    let tours = try await kept { try await store.tours(of: id) }
    let given = try await kept { try await store.items(of: id) }
    let items = Set(given.map(\.item))
    let environment = try environment(of: employee, items: items)
    let toursByStory = Dictionary(tours.map { ($0.id.story, $0) }) { first, _ in first }
    var stories: [StoryOnOffer] = []
    for story in library.stories {
      if let tour = toursByStory[story.id] {
        stories.append(try await offer(tour, of: tours, to: employee, in: environment, else: story))
      } else if employee.isAudience(of: story.engine.flow) {
        let edition = story.edition.told(in: [employee.facts.language])
        stories.append(StoryOnOffer(edition.engine, .fresh, finishedAt: nil))
      }
    }
    let answers = try await kept { try await store.answers(for: id) }
    return StartPage(
      employee: employee,
      stories: StoryOnOffer.ranks.flatMap { rank in stories.filter { $0.rank == rank } },
      replies: answers.filter { !$0.isAnonymous }, publicReplies: answers.filter(\.isAnonymous),
      badges: try await badges(among: given, of: employee, with: tours),
      outfit: try await outfit(of: id, has: items), arrangement: try await arrangement(of: id))
  }

  /// A damaged tour must not take the page away from her: it shows as under way, and opening it says what is wrong.
  private func offer(
    _ tour: Tour, of tours: [Tour], to employee: Employee, in environment: Environment,
    else story: PublishedStory
  ) async throws(OnboardingError) -> StoryOnOffer {
    do {
      let edition = try await edition(of: tour.version, tour.id.story)
        .told(in: [tour.language, employee.facts.language])
      let engine = edition.engine
      let state = try await state(of: tour, in: edition)
      if case .over(_, let outcome) = state.phase(in: engine.flow) {
        let news = try await news(in: tour.id.story, for: employee, with: tours, in: environment)
        return StoryOnOffer(engine, .over(outcome), finishedAt: tour.finishedAt, news: news)
      }
      let pause = StoryPause(engine.preview(state, in: environment).last, state.due, in: environment)
      return StoryOnOffer(
        engine, .busy(engine.progress(of: state)), pause: pause, finishedAt: tour.finishedAt)
    } catch .damagedTour, .damagedVersion {
      let edition = story.edition.told(in: [tour.language, employee.facts.language])
      return StoryOnOffer(edition.engine, .busy(nil), finishedAt: tour.finishedAt)
    }
  }
}
