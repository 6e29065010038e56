import Authoring
import StoryModel
import Testing

@Suite struct LocalZoneTests {
  private let zone = LocalZone.amsterdam

  @Test(
    arguments: [
      (1_795_420_800, "2026-11-23", "2026-11-23T09:00:00+01:00"),
      (1_795_474_799, "2026-11-23", "2026-11-23T23:59:59+01:00"),
      (1_795_474_800, "2026-11-24", "2026-11-24T00:00:00+01:00"),
      (1_782_856_800, "2026-07-01", "2026-07-01T00:00:00+02:00"),
      (-3600, "1970-01-01", "1970-01-01T00:00:00+01:00"), (-3601, "1969-12-31", "1969-12-31T23:59:59+01:00"),
    ] as [(Int64, String, String)])
  func daysAreThoseOfTheZone(seconds: Int64, date: String, text: String) {
    let instant = Instant(seconds: seconds)
    #expect(zone.date(of: instant)?.description == date)
    #expect(zone.iso8601(instant) == text)
  }

  @Test(arguments: [Int64.min, -2_300_000_000, 7_258_204_800, .max])
  func datesNobodyLivesInAreNone(seconds: Int64) {
    #expect(zone.date(of: Instant(seconds: seconds)) == nil)
  }
}
