import Authoring
import Onboarding
import StoryModel

/// The web team's sentences in which something varies.
extension InterfaceTexts {
  /// As in "12 collega's doen mee.".
  func roster(_ count: Int) -> String {
    switch count {
    case 0: team.noEmployees
    case 1: team.oneEmployee
    default: team.employees.filled(["count": "\(count)"])
    }
  }

  /// The roster; where names are left out, a small one is not counted.
  func roster(_ count: Int, namesOff: Bool) -> String {
    namesOff && (1..<5).contains(count) ? team.fewEmployees : roster(count)
  }

  /// A count as the web team may read it.
  func count(_ count: Count) -> String {
    switch count {
    case .exact(let number): "\(number)"
    case .fewerThanFive: team.fewerThanFive
    case .withheld: team.withheld
    }
  }

  /// How far somebody is.
  func status(_ standing: CompletionRow.Standing) -> String {
    switch standing {
    case .notBegun: team.notBegun
    case .begun: team.begun
    case .finished: team.finished
    }
  }

  /// As in "23 november 2026 om 9:00 uur"; nil for a day that no calendar has.
  func moment(_ instant: Instant, in zone: LocalZone) -> DayStamp? {
    zone.date(of: instant).map { date in
      let words = ["day": DateWords(language).date(date), "time": DueWords.time(zone.minute(of: instant))]
      return DayStamp(iso: zone.iso8601(instant), text: tour.dayAt.filled(words))
    }
  }

  /// As in "3 keer".
  func times(_ count: Int) -> String {
    count == 1 ? team.once : team.times.filled(["count": "\(count)"])
  }

  /// "Feedback (3 open)", or without a count where nothing is open.
  func feedbackLabel(open count: Int) -> String {
    count == 0 ? team.feedback : team.feedbackOpen.filled(["count": "\(count)"])
  }

  /// As in "3 berichten wachten op jullie.".
  func feedbackSummary(open count: Int) -> String {
    switch count {
    case 0: team.nothingOpen
    case 1: team.oneOpen
    default: team.manyOpen.filled(["count": "\(count)"])
    }
  }

  /// As in "Afgehandeld (4)".
  func closedLabel(_ count: Int) -> String {
    team.closed.filled(["count": "\(count)"])
  }

  /// "week 48 van 2026", by ISO 8601.
  func week(_ week: Int, of year: Int) -> String {
    team.week.filled(["week": "\(week)", "year": "\(year)"])
  }

  /// As in "Over eerste-indruk, in Welkom bij je intranet".
  func about(topic: String, story: String) -> String {
    team.about.filled(["topic": topic, "story": story])
  }

  /// As in "4 van de 5".
  func score(_ score: Int, of most: Int) -> String {
    team.score.filled(["score": "\(score)", "most": "\(most)"])
  }

  /// As in "Alleen Noor ziet je antwoord, op de startpagina.".
  func signedAnswerNote(_ name: String) -> String {
    team.signedAnswerNote.filled(["name": name])
  }

  /// As in "Te zien voor Noor.".
  func readByOne(_ name: String) -> String {
    team.readByOne.filled(["name": name])
  }
}
