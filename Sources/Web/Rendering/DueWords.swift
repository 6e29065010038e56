package import Authoring
package import StoryEngine
package import StoryModel

/// When something goes on, as people say it: "morgen", "vandaag om 14:00 uur".
package struct DueWords: Sendable {
  private let texts: InterfaceTexts
  private let zone: LocalZone
  private let now: Instant

  /// - Parameters:
  ///   - language: BCP 47; Dutch where nobody wrote words for it.
  ///   - zone: where days begin and end.
  ///   - now: what "today" and "tomorrow" are said of.
  package init(language: String, zone: LocalZone, now: Instant) {
    texts = .of(language)
    self.zone = zone
    self.now = now
  }

  /// Within a sentence: "op maandag 30 november".
  package func words(_ due: Due) -> String {
    switch due {
    case .date(let date): return day(date)
    case .instant(let instant):
      guard let date = zone.date(of: instant) else { return "" }
      let time = Self.time(zone.minute(of: instant))
      guard date != zone.date(of: now) else { return texts.tour.todayAt.filled(["time": time]) }
      return texts.tour.dayAt.filled(["day": day(date), "time": time])
    }
  }

  private func day(_ date: CalendarDate) -> String {
    guard let today = zone.date(of: now) else { return "" }
    return date.day == today.day + 1
      ? texts.tour.tomorrow : DateWords(texts.language).onDay(date, from: today)
  }

  /// "9:05", from minutes after midnight.
  static func time(_ minute: Int) -> String {
    "\(minute / 60):\(minute % 60 < 10 ? "0" : "")\(minute % 60)"
  }
}

extension LocalZone {
  /// Minutes after midnight.
  func minute(of instant: Instant) -> Int {
    let minutes = (Int(instant.seconds) + offset(at: instant)) / 60 % 1440
    return minutes < 0 ? minutes + 1440 : minutes
  }
}
