import StoryEngine
import StoryModel

extension Onboarding {
  /// What an employee finds when she comes in.
  package func startPage(of id: EmployeeID) async throws(OnboardingError) -> StartPage {
    let employee = try await employee(id)
    let tours = try await kept { try await store.tours(of: id) }
    let toursByStory = Dictionary(tours.map { ($0.id.story, $0) }) { first, _ in first }
    var stories: [StoryOnOffer] = []
    for story in library.stories {
      guard let tour = toursByStory[story.id] else {
        stories.append(StoryOnOffer(story.engine, .fresh, finishedAt: nil))
        continue
      }
      stories.append(try await offer(tour, else: story))
    }
    let answers = try await kept { try await store.answers(for: id) }
    return StartPage(
      employee: employee,
      stories: StoryOnOffer.Standing.ranks.flatMap { rank in stories.filter { $0.standing.rank == rank } },
      replies: answers.filter { !$0.isAnonymous }, publicReplies: answers.filter(\.isAnonymous))
  }

  /// A damaged tour must not take the page away from her: it shows as under way, and opening it says what is wrong.
  private func offer(
    _ tour: Tour, else story: PublishedStory
  ) async throws(OnboardingError) -> StoryOnOffer {
    do {
      let edition = try await edition(of: tour)
      let engine = edition.engine
      let state = try await state(of: tour, in: edition)
      if case .over(_, let outcome) = state.phase(in: engine.flow) {
        return StoryOnOffer(engine, .over(outcome), finishedAt: tour.finishedAt)
      }
      return StoryOnOffer(engine, .busy(engine.progress(of: state)), finishedAt: tour.finishedAt)
    } catch .damagedTour {
      return StoryOnOffer(story.engine, .busy(nil), finishedAt: tour.finishedAt)
    }
  }
}
