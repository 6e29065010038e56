import StoryEngine
import StoryModel

extension StoryWorld {
  /// Lets time pass until something is due: at that instant or, of a day, at the time of day it is now.
  mutating func wait(until due: Due, in zone: LocalZone) {
    switch due {
    case .instant(let instant): now = Instant(seconds: max(now.seconds, instant.seconds))
    case .date(let date):
      guard let today = zone.date(of: now), date > today else { return }
      now = Instant(seconds: now.seconds + (Int64(date.day) - Int64(today.day)) * 86_400)
      // Where the clock is put back on the way, that is an hour too early.
      if let reached = zone.date(of: now), reached < date { now = Instant(seconds: now.seconds + 3600) }
    }
  }
}
