package import StoryModel

/// A point in time at which a beat is due.
package enum Due: Hashable, Sendable {
  /// Reached when the day at the employee's place is.
  case date(CalendarDate)
  case instant(Instant)

  /// The time so long after a moment; nil outside the calendar.
  init?(_ duration: CalendarDuration, after moment: TourState.Moment) {
    switch duration.unit {
    case .hours: self = .instant(Instant(seconds: moment.now.seconds + duration.hours * 3600))
    case .days:
      guard let date = CalendarDate(day: Int64(moment.today.day) + Int64(duration.amount)) else { return nil }
      self = .date(date)
    }
  }

  /// Whether it has come.
  package func isReached(now: Instant, today: CalendarDate) -> Bool {
    switch self {
    case .date(let date): date <= today
    case .instant(let instant): instant <= now
    }
  }
}
