import Onboarding
import OnboardingTestSupport
import StoryEngine
import StoryModel
import Testing

@Suite struct ValueTests {
  @Test(arguments: [0, 1, 65, 127, 128, 256, 511] as [UInt16])
  func whatATurnReadIsReadBack(reads: UInt16) throws {
    let facts = EmployeeFacts(
      firstName: "No\"or", lastName: "de Vries", department: "", role: "r", location: "l", language: "nl",
      startDate: CalendarDate("2026-11-02"))
    let environment = Environment(
      now: Instant(seconds: 0), today: .epoch, employee: facts, groups: ["balie", "elders"],
      items: [ItemID("vicky.hoed"), ItemID("badge.elders")])
    let read = FactsRead(EnvironmentReads(rawValue: reads), of: environment, in: Self.story.engine.flow)
    let again = try #require(FactsRead(json: read.json))
    #expect(again.facts == read.facts)
    #expect(again.groups == read.groups && again.items == read.items)
    #expect(read.groups == (reads & 128 == 0 ? [] : ["balie"]))
    #expect(read.items == (reads & 256 == 0 ? [] : [ItemID("vicky.hoed")]))
    #expect(again.json == read.json)
    #expect((read.json == nil) == (reads == 0))
  }

  @Test func whatWasAskedForAndDidNotHoldIsReadAsWell() throws {
    let nobody = Environment(now: Instant(seconds: 0), today: .epoch)
    let read = FactsRead([.groups, .items], of: nobody, in: Self.story.engine.flow)
    #expect(read.json == #"{"groups":[],"items":[]}"#)
  }

  private static let story = PublishedStory.kast

  @Test(arguments: ["", "[]", "{\"groups\":\"balie\"}", "{\"startDate\":\"soon\"}", "{\"role\":1}"])
  func damagedReadingsAreNone(json: String) {
    #expect(FactsRead(json: json) == nil)
  }

  @Test func keysAreRandomAndLong() {
    let keys = Set((0..<1000).map { _ in RandomSource.system.key() })
    #expect(keys.count == 1000)
    #expect(keys.allSatisfy { $0.count == 32 })
  }
}
