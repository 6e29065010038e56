import Authoring
import OnboardingTestSupport
import StoryEngine
import StoryModel
import Testing

@testable import Onboarding

/// What somebody says of her own accord.
@Suite struct TellingTests {
  private let store = MemoryStore()
  private let world: TestWorld
  private var onboarding: Onboarding { world.onboarding }

  init() { world = TestWorld(store: store, stories: [.visit, .bilingual]) }

  private func tell(
    _ text: String, about tour: TourID, key: String = "k", anonymously isAnonymous: Bool = false
  ) async throws -> FeedbackRefusal? {
    try await onboarding.tell(
      FeedbackContent(text: text, isAnonymous: isAnonymous), about: tour, key: key)
  }

  @Test func itIsAboutTheSceneSheIsIn() async throws {
    let tour = try await world.tour(of: "Noor")
    #expect(try await tell("Vooraf", about: tour, key: "1") == nil)
    try await world.play(tour, [.begin])
    #expect(try await tell(" Onderweg \n", about: tour, key: "2") == nil)
    try await world.play(tour, Array(Input.wholeVisit.dropFirst()))
    #expect(try await tell("Na afloop", about: tour, key: "3") == nil)
    let items = try await onboarding.feedback()
    let topics = Dictionary(uniqueKeysWithValues: items.map { ($0.text, $0.topic) })
    #expect(topics == ["Vooraf": "Op bezoek", "Onderweg": "Begin", "Na afloop": "Slot"])
    #expect(items.allSatisfy { $0.scale == .text && $0.value == nil && $0.story == "visit" })
    #expect(
      items.allSatisfy { $0.source == .signed(tour.employee, name: "Noor", at: world.clock.now) })
  }

  @Test func itMovesNothing() async throws {
    let tour = try await world.tour(of: "Noor")
    try await world.play(tour, [.begin])
    let before = await store.standing(tour)
    for (key, isAnonymous) in [("1", true), ("2", false)] {
      #expect(try await tell("Iets", about: tour, key: key, anonymously: isAnonymous) == nil)
    }
    #expect(await store.standing(tour) == before)
    #expect(await store.journal(of: tour).count == 1)
  }

  /// A random key, the scene, the words and the week: not who, not when, not in which language she reads.
  @Test func withoutANameItSaysNoMoreThanAnyOther() async throws {
    let noor = try await onboarding.addEmployee(
      NewEmployee(name: "Noor", facts: EmployeeFacts(language: "en")))
    let tour = TourID(noor.id, "tweetalig")
    #expect(try await tell("Zomaar", about: tour, key: "1", anonymously: true) == nil)
    try await world.play(tour, [.begin])
    #expect(try await onboarding.look(at: tour).title == "Two languages")
    #expect(try await tell("Zomaar", about: tour, key: "2", anonymously: true) == nil)
    let items = try await onboarding.feedback()
    #expect(Set(items.map(\.topic)) == ["Twee talen", "Begin"])
    let week = try #require(CalendarWeek("2026-W48"))
    #expect(items.allSatisfy { $0.source == .anonymous(week, answerIsPublic: false) })
    #expect(Set(items.map(\.id)).count == 2 && items.allSatisfy { $0.id.text.utf8.count == 32 })
    try await onboarding.erase(noor.id)
    #expect(try await onboarding.feedback().count == 2)
  }

  @Test func theSamePostTwiceIsOne() async throws {
    let (noor, sam) = (try await world.tour(of: "Noor"), try await world.tour(of: "Sam"))
    for _ in 0..<2 { #expect(try await tell("Eens", about: noor, anonymously: true) == nil) }
    #expect(try await tell("Ook eens", about: sam, anonymously: true) == nil, "a colleague's is another")
    #expect(try await onboarding.feedback().count == 2)
    world.clock.advance(seconds: 599)
    #expect(try await tell("Eens", about: noor, anonymously: true) == nil)
    #expect(try await onboarding.feedback().count == 2)
    world.clock.advance(seconds: 1)
    #expect(try await tell("Weer", about: noor, anonymously: true) == nil)
    #expect(try await onboarding.feedback().count == 3, "ten minutes later it is forgotten")
  }

  @Test func anotherMessageUnderTheSameKeyIsAnother() async throws {
    let noor = try await world.tour(of: "Noor")
    let other = TourID(noor.employee, "tweetalig")
    for _ in 0..<2 {
      #expect(try await tell("Eens", about: noor) == nil)
      #expect(try await tell("Oneens", about: noor) == nil)
      #expect(try await tell("Eens", about: noor, anonymously: true) == nil)
      #expect(try await tell("Eens", about: other) == nil)
    }
    let told = try await onboarding.feedback().map { "\($0.text) \($0.isAnonymous) \($0.story)" }
    #expect(
      told.sorted() == ["Eens false tweetalig", "Eens false visit", "Eens true visit", "Oneens false visit"])
  }

  @Test func whereTheFirstFailsOneOfThoseWhoWaitTries() async throws {
    let (once, now, tries) = (OnlyOnce<String>(lifetime: 600), onboarding.now, Tries())
    let failures = await withTaskGroup(of: Bool.self) { group in
      for _ in 0..<12 {
        group.addTask {
          do {
            try await once.run("k", now: now) {
              let isFirst = await tries.next() == 1
              try await Task.sleep(for: .milliseconds(5))
              if isFirst { throw CancellationError() }
            }
            return false
          } catch {
            return true
          }
        }
      }
      return await group.reduce(into: 0) { $0 += $1 ? 1 : 0 }
    }
    #expect(failures == 1)
    #expect(await tries.count == 2)
  }

  /// A key is forgotten after its time, though none of the others asks for it again.
  @Test func keysDoNotPileUp() async {
    let once = OnlyOnce<Int>(lifetime: 600)
    for key in 0..<10_000 { await once.run(key, now: Instant(seconds: Int64(key))) {} }
    #expect((600...1202).contains(once.count))
  }

  @Test func ofManyAtOnceOneIsWritten() async throws {
    let (onboarding, tour) = (onboarding, try await world.tour(of: "Noor"))
    try await withThrowingTaskGroup(of: FeedbackRefusal?.self) { group in
      for _ in 0..<20 {
        group.addTask {
          try await onboarding.tell(FeedbackContent(text: "Eens"), about: tour, key: "zelfde")
        }
      }
      for try await refusal in group { #expect(refusal == nil) }
    }
    #expect(try await onboarding.feedback().map(\.text) == ["Eens"])
  }

  @Test func saysWhyItIsNotTaken() async throws {
    let tour = try await world.tour(of: "Noor")
    for nothing in ["", " \n", "\u{0}\u{7}"] { #expect(try await tell(nothing, about: tour) == .empty) }
    let long = String(repeating: "x", count: FeedbackContent.maxLength + 1)
    #expect(try await tell(long, about: tour) == .tooLong(maxLength: 4000))
    let number = FeedbackContent(value: 3, text: "x")
    #expect(try await onboarding.tell(number, about: tour, key: "k") == .noNumber)
    #expect(try await onboarding.feedback().isEmpty)
    #expect(try await tell("Nu wel", about: tour) == nil, "what was refused may be sent again")
    #expect(try await onboarding.feedback().count == 1)
  }

  @Test func itIsOnlyTakenAboutAStoryOfHers() async throws {
    let world = TestWorld(stories: [.balie])
    let (onboarding, tour) = (world.onboarding, try await world.tour(of: "Noor", through: "balie"))
    let content = FeedbackContent(text: "Hoi")
    for other in [tour, TourID(tour.employee, "nergens"), TourID(EmployeeID("zz"), "balie")] {
      await #expect(throws: OnboardingError.self) {
        try await onboarding.tell(content, about: other, key: "k")
      }
    }
    #expect(try await onboarding.feedback().isEmpty)
  }

  /// All the more to say, perhaps.
  @Test func itIsTakenWhereHerTourCannotBeRead() async throws {
    let tour = try await world.tour(of: "Noor")
    try await world.play(tour, [.begin])
    await store.lose(tour)
    await #expect(throws: OnboardingError.self) { try await onboarding.look(at: tour) }
    #expect(try await tell("Hij doet het niet", about: tour) == nil)
    #expect(try await onboarding.feedback().map(\.topic) == ["Op bezoek"])
  }
}

private actor Tries {
  private(set) var count = 0

  func next() -> Int {
    count += 1
    return count
  }
}

extension MemoryStore {
  fileprivate func lose(_ tour: TourID) {
    toursByID[tour]?.state = []
    journals[tour] = []
  }
}
