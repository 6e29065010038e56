import StoryModel
import Testing

@Suite("A duration")
struct CalendarDurationTests {
  @Test(
    "is weeks and days, or hours",
    arguments: [
      ("P14D", 336), ("P2W", 336), ("P1W3D", 240), ("PT4H", 4), ("P0D", 0),
    ])
  func hours(text: String, hours: Int64) {
    #expect(CalendarDuration(text)?.hours == hours)
  }

  @Test(
    "is nothing else",
    arguments: ["P", "PT", "P1D2W", "P1DT4H", "PT4", "14D", "P-1D", "P99999999D", "p1d", "P1M"])
  func impossible(text: String) {
    #expect(CalendarDuration(text) == nil)
  }

  @Test("is compared by its length")
  func comparison() throws {
    #expect(CalendarDuration("P1D") == CalendarDuration("PT24H"))
    #expect(try #require(CalendarDuration("PT23H")) < #require(CalendarDuration("P1D")))
  }
}
