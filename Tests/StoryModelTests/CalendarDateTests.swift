import StoryModel
import Testing

@Suite("A calendar date")
struct CalendarDateTests {
  @Test(
    "counts days from 1 January 1970",
    arguments: [
      ("1970-01-01", 0), ("1970-01-02", 1), ("1969-12-31", -1), ("2000-02-29", 11_016),
      ("2026-11-24", 20_781),
      ("0001-01-01", -719_162), ("9999-12-31", 2_932_896),
    ])
  func day(text: String, day: Int32) {
    #expect(CalendarDate(text)?.day == day)
  }

  @Test("is written as it was read, for every day of the years 1 to 9999")
  func roundTrip() throws {
    for day in stride(from: CalendarDate.range.lowerBound, through: CalendarDate.range.upperBound, by: 97) {
      let date = try #require(CalendarDate(day: day))
      #expect(CalendarDate(date.description) == date)
    }
  }

  @Test(
    "has only the days that the calendar has",
    arguments: [
      "2026-02-29", "1900-02-29", "2026-04-31", "2026-13-01", "2026-00-10", "2026-01-00", "0000-01-01",
      "10000-01-01", "26-1-1", "2026-1-01", "", "2026-01-01 ", "+026-01-01", "2026-01-0x",
    ])
  func impossible(text: String) {
    #expect(CalendarDate(text) == nil)
  }

  @Test("a day outside the years 1 to 9999 is none")
  func outside() {
    #expect(CalendarDate(day: CalendarDate.range.lowerBound - 1) == nil)
    #expect(CalendarDate(day: CalendarDate.range.upperBound + 1) == nil)
    #expect(CalendarDate(day: .max) == nil)
  }
}
