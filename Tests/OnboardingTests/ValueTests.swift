import Onboarding
import StoryEngine
import StoryModel
import Testing

@Suite struct ValueTests {
  @Test(arguments: [0, 1, 65, 127] as [UInt16])
  func whatATurnReadIsReadBack(reads: UInt16) throws {
    let facts = EmployeeFacts(
      firstName: "No\"or", lastName: "de Vries", department: "", role: "r", location: "l", language: "nl",
      startDate: CalendarDate("2026-11-02"))
    let read = FactsRead(EnvironmentReads(rawValue: reads), of: facts)
    let again = try #require(FactsRead(json: read.json))
    #expect(again.facts == read.facts)
    #expect(again.json == read.json)
    #expect((read.json == nil) == (reads == 0))
  }

  @Test(arguments: ["", "[]", "{\"startDate\":\"soon\"}", "{\"role\":1}"])
  func damagedReadingsAreNone(json: String) {
    #expect(FactsRead(json: json) == nil)
  }

  @Test func keysAreRandomAndLong() {
    let keys = Set((0..<1000).map { _ in RandomSource.system.key() })
    #expect(keys.count == 1000)
    #expect(keys.allSatisfy { $0.count == 32 })
  }
}
