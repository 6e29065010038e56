import Onboarding
import OnboardingTestSupport
import StoryEngine
import Testing

@Suite struct CompletionTests {
  @Test func everybodyIsOnTheRoster() async throws {
    let world = TestWorld()
    let onboarding = world.onboarding
    _ = try await onboarding.addEmployee(NewEmployee(name: "Ali"))
    try await world.play(try await world.tour(of: "Noor"), [.begin, .option("nee")])
    let sam = try await world.tour(of: "Sam")
    try await world.play(sam, Input.wholeVisit)
    let completion = try await onboarding.completion(of: "visit")
    #expect(completion.title == "Op bezoek")
    #expect(completion.rows?.map(\.name) == ["Ali", "Noor", "Sam"])
    #expect(completion.rows?.map(\.standing) == [.notBegun, .begun, .finished])
    #expect([completion.all, completion.notBegun] == [.exact(3), .exact(1)])
    #expect([completion.begun, completion.finished] == [.exact(1), .exact(1)])
  }

  @Test func erasingLeavesTheCountsRight() async throws {
    let world = TestWorld()
    let onboarding = world.onboarding
    let noor = try await world.tour(of: "Noor")
    try await world.play(noor, Input.wholeVisit)
    let sam = try await world.tour(of: "Sam")
    try await world.play(sam, [.begin])
    try await onboarding.erase(noor.employee)
    try await onboarding.erase(sam.employee)
    let completion = try await onboarding.completion(of: "visit")
    #expect(completion.rows == [])
    #expect([completion.all, completion.begun, completion.finished] == [.exact(2), .exact(1), .exact(1)])
    await #expect(throws: OnboardingError.self) { try await onboarding.erase(noor.employee) }
  }

  @Test func withoutNamesThereAreNoRowsAndNoSmallCounts() async throws {
    var settings = Onboarding.Settings()
    settings.showsNames = false
    let world = TestWorld(settings: settings)
    for name in 0..<7 { try await world.play(try await world.tour(of: "Begun \(name)"), [.begin]) }
    for name in 0..<2 { try await world.play(try await world.tour(of: "Done \(name)"), Input.wholeVisit) }
    let completion = try await world.onboarding.completion(of: "visit")
    #expect(completion.rows == nil)
    #expect(completion.all == .exact(9))
    #expect(
      [completion.notBegun, completion.begun, completion.finished] == [
        .fewerThanFive, .withheld, .fewerThanFive,
      ])
  }

  @Test(arguments: 0...12, 0...12) func whatIsShownNeverGivesASmallCountAway(a: Int, b: Int) {
    for c in 0...12 {
      let numbers = [a, b, c]
      let (shown, whole) = Count.of(numbers, hidingSmall: true)
      for (count, number) in zip(shown, numbers) {
        if case .exact(let given) = count { #expect(given == number && given >= 5) }
        if case .fewerThanFive = count { #expect(number < 5) }
      }
      guard case .exact(let all) = whole else { continue }
      let given = shown.reduce(0) { sum, count in
        if case .exact(let number) = count { sum + number } else { sum }
      }
      #expect(all == a + b + c && all >= 5)
      #expect(given == all || all - given >= 5)
    }
  }
}
