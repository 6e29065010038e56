import Authoring
import OnboardingTestSupport
import StoryEngine
import StoryModel
import Testing

@testable import Onboarding

/// Who waits for a tour to move hears of it.
@Suite struct TourNewsTests {
  private let world = TestWorld(stories: [.visit, .bilingual])
  private var onboarding: Onboarding { world.onboarding }
  private var news: TourNews { onboarding.news }

  @Test func aTurnIsHeardOfByAllWhoListenToHer() async throws {
    let (tour, other) = (try await world.tour(of: "Noor"), try await world.tour(of: "Sam"))
    let (first, second) = (news.listen(to: tour.employee), news.listen(to: tour.employee))
    let third = news.listen(to: other.employee)
    async let heard = first.changed(within: .seconds(60))
    try await world.play(tour, [.begin])
    #expect(await heard)
    #expect(await second.changed(within: .seconds(60)), "who asks late hears of it as well")
    #expect(await third.changed(within: .milliseconds(10)) == false)
  }

  @Test func whatDoesNotMoveATourIsNoNews() async throws {
    let tour = try await world.tour(of: "Noor")
    try await world.play(tour, [.begin])
    let listening = news.listen(to: tour.employee)
    _ = try await onboarding.open(tour)
    _ = try await onboarding.answer(tour, turn: 1, with: .done)
    _ = try await onboarding.answer(tour, turn: 0, with: .begin)
    #expect(await listening.changed(within: .zero) == false)
  }

  @Test func aLanguageAnEndAndAMigrationAreNewsToo() async throws {
    let tour = try await world.tour(of: "Noor", through: "tweetalig")
    try await world.play(tour, [.begin])
    var listening = news.listen(to: tour.employee)
    try await onboarding.choose("en", for: tour)
    #expect(await listening.changed(within: .zero))
    listening = news.listen(to: tour.employee)
    try await onboarding.erase(tour.employee)
    #expect(await listening.changed(within: .zero))
  }

  @Test(arguments: [true, false]) func movingOnIsNews(isForAll: Bool) async throws {
    let world = TestWorld(stories: [])
    let onboarding = world.onboarding
    _ = try await onboarding.publish(try Candidate.text(PublishedStory.taakXML()), by: "Els")
    let tour = try await world.tour(of: "Noor", through: "taak")
    try await world.play(tour, [.begin])
    let later = try Candidate.text(PublishedStory.taakXML(words: "Kom erbij."))
    _ = try await onboarding.publish(later, by: "Els")
    let listening = onboarding.news.listen(to: tour.employee)
    if isForAll {
      _ = try await onboarding.migrateAll("taak")
    } else {
      _ = try await onboarding.look(at: tour)
    }
    #expect(await listening.changed(within: .zero))
  }

  @Test func otherStoriesOverTheSameStoreShareTheirNews() async throws {
    let tour = try await world.tour(of: "Noor")
    let listening = onboarding.with(Library([], cast: Cast([]))).news.listen(to: tour.employee)
    try await world.play(tour, [.begin])
    #expect(await listening.changed(within: .zero))
  }

  @Test func whoIsLetGoOfIsForgotten() async {
    let news = TourNews()
    for _ in 0..<100 { _ = news.listen(to: EmployeeID("noor")) }
    #expect(news.listeners == 0)
    let listening = news.listen(to: EmployeeID("noor"))
    #expect(await listening.changed(within: .milliseconds(5)) == false)
    #expect(news.waiting == 0 && news.listeners == 1)
  }

  @Test func whoIsCancelledStopsWaitingAtOnce() async {
    let news = TourNews()
    let waiting = Task {
      let listening = news.listen(to: EmployeeID("noor"))
      return await listening.changed(within: .seconds(600))
    }
    while news.waiting == 0 { await Task.yield() }
    waiting.cancel()
    #expect(await waiting.value == false)
    #expect(news.waiting == 0 && news.listeners == 0)
    let late = Task { await news.listen(to: EmployeeID("noor")).changed(within: .seconds(600)) }
    late.cancel()
    #expect(await late.value == false, "before it waits or while it does")
    #expect(news.listeners == 0)
  }

  @Test func thousandsWaitAtOnce() async {
    let news = TourNews()
    let heard = await withTaskGroup(of: Bool.self) { group in
      for index in 0..<10_000 {
        group.addTask { await news.listen(to: EmployeeID("\(index % 100)")).changed(within: .seconds(600)) }
      }
      while news.waiting < 10_000 { await Task.yield() }
      for index in 0..<100 { news.tell(EmployeeID("\(index)")) }
      return await group.reduce(into: 0) { count, isHeard in count += isHeard ? 1 : 0 }
    }
    #expect(heard == 10_000)
    #expect(news.waiting == 0 && news.listeners == 0)
  }
}
