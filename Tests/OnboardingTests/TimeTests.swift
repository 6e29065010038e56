import Onboarding
import StoryModel
import Testing

@Suite struct TimeTests {
  @Test(arguments: [
    ("2026-11-23", "2026-W48"), ("2026-01-01", "2026-W01"), ("2021-01-03", "2020-W53"),
    ("2024-12-30", "2025-W01"),
    ("1970-01-01", "1970-W01"), ("1969-12-28", "1969-W52"), ("1900-01-01", "1900-W01"),
    ("2199-12-31", "2200-W01"),
  ])
  func weeksAreThoseOfISO8601(date: String, week: String) throws {
    let date = try #require(CalendarDate(date))
    #expect(CalendarWeek(of: date).description == week)
    #expect(CalendarWeek(week) == CalendarWeek(of: date))
  }
}
