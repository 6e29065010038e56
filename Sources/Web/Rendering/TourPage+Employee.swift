import Authoring
import Onboarding
import StoryModel

extension TourPage {
  /// The page of an employee's own tour, with everything on it that is hers.
  init(
    _ tour: OpenTour, _ id: TourID, _ visit: EmployeeVisit, at site: Site
  ) async throws(OnboardingError) {
    let address = "/tours/\(id.story)"
    let place = Place(
      address: address, beginning: address + "/begin", language: address + "/language",
      now: address + "/now",
      wayOut: Link(href: "/start", label: InterfaceTexts.of(tour.language).tour.toStart))
    self.init(tour: tour, site: site, visit: visit.visit, place: place, now: site.onboarding.now)
    tell = TellContext(action: address + "/tell", key: RandomSource.system.key())
    outfit = try await site.onboarding.outfit(of: visit.employee)
  }

  /// Tells once what the page before it left to tell.
  mutating func tell(_ flash: Flash) {
    let words = flash.notice(in: texts)
    switch flash {
    case .told, .toldNameless: tell?.thanks = words
    default: notice = words
    }
  }

  /// Says why what she wanted to say was not taken, and shows what she typed.
  mutating func refuse(_ why: FeedbackRefusal, ofTelling form: Form) {
    let words = why.words(in: texts)
    tell?.refused = words
    tell?.typed = form["text"] ?? ""
    tell?.wantsNoName = form["anonymous"] != nil
  }
}

extension FeedbackRefusal {
  fileprivate func words(in texts: InterfaceTexts) -> String {
    guard case .tooLong(let maxLength) = self else { return texts.tell.empty }
    return texts.textTooLong(maxLength)
  }
}
