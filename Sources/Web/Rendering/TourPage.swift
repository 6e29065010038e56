import Authoring
import HTTPTypes
import Onboarding
import StoryEngine
import StoryModel

/// Puts the chat page together, for an employee's tour and for a scene that an author plays.
struct TourPage {
  let tour: OpenTour
  let site: Site
  let visit: Visit
  let place: Place
  /// The time it is for who reads it.
  let now: Instant
  /// What was refused of the form that was just sent, and the form.
  var refused: (refusal: RefusalContext, form: Form, status: HTTPResponse.Status)?
  var notice: String?
  /// What she can say at any moment; nil where an author plays a scene.
  var tell: TellContext?
  /// What she has the personas wear.
  var outfit = Outfit.plain
  /// There where an author plays a scene.
  var rehearsal: RehearsalContext?

  /// Where the page is, and where it leads.
  struct Place {
    /// Of the page, and of the form that answers.
    let address: String
    /// Where another attempt begins.
    let beginning: String
    /// Where another language is chosen; nil where it is not chosen on the page.
    let language: String?
    /// Where the script hears whether the tour moved elsewhere; nil where it cannot.
    var now: String?
    /// The page that it belongs to.
    let wayOut: Link
    /// The words on the button that goes to when a wait is over; nil where nobody can.
    var jump: String?
  }

  var texts: InterfaceTexts { .of(tour.language) }

  /// Says why a form was refused, and shows what was typed.
  mutating func refuse(_ why: RefusalWords, of form: Form) {
    let isOld = why.isOld
    // Where the tour went on, what was typed belongs to another question; where the story was published anew, the same
    // one may still wait.
    let waitsStill = !isOld || form.beat.map { $0 == tour.waiting?.id } ?? false
    refused = (
      why.context(in: texts, tour.waiting), waitsStill ? form : .empty,
      isOld ? .conflict : .unprocessableContent
    )
  }

  func page() -> Page {
    site.media.note(tour.engine)
    let bubbles = Bubbles(
      tour, texts: texts, casting: site.casting(for: outfit), today: site.onboarding.zone.date(of: now))
    return Page(
      template: "tour", texts: texts,
      title: rehearsal.map { "\($0.title): \(tour.title)" } ?? tour.title, visit: visit,
      portrait: bubbles.portrait, isRefused: refused != nil || tell?.refused != nil,
      status: tell?.refused == nil ? refused?.status ?? .ok : .unprocessableContent,
      content: context(bubbles.bubbles))
  }

  private func context(_ bubbles: [BubbleContext]) -> TourContext {
    var context = TourContext(
      storyTitle: tour.title, language: tour.language,
      languages: place.language.flatMap { LanguagesContext(tour, action: $0) }, turn: tour.turn,
      beat: tour.waiting?.id.text, action: place.address, beginAction: place.beginning, isOver: tour.isOver,
      now: place.now, progress: tour.progress.map { StepsContext($0, texts) }, notice: notice,
      refusal: refused?.refusal, bubbles: bubbles, ways: ways, tell: tell, rehearsal: rehearsal)
    guard let waiting = tour.waiting else {
      if case .end(let ending) = tour.told.last {
        context.end = EndContext(outcome: ending.outcome.rawValue, wayOut: place.wayOut)
      }
      return context
    }
    let forms = AnswerForms(texts: texts, language: tour.language, refused: refused?.form)
    switch waiting.kind {
    case .choose(let prompt, let options): context.choose = forms.choose(prompt, options)
    case .ask(_, let question): context.ask = forms.ask(question)
    case .quiz(let quiz): context.quiz = forms.quiz(quiz, waiting.possibilities)
    case .task(_, let target, let doing):
      context.task = forms.task(target, doing, waiting.possibilities)
    case .time(_, let due):
      let words = DueWords(language: texts.language, zone: site.onboarding.zone, now: now)
      context.wait = forms.wait(due, waiting.possibilities, words, at: place)
    case .feedback(_, let scale, let allowsAnonymous, _):
      context.feedback = forms.feedback(scale, allowsAnonymous)
    }
    return context
  }

  private var ways: WaysContext? {
    guard let waiting = tour.waiting else { return nil }
    // Where some time is waited for, the pause is there already; and a rehearsal is not kept for later.
    let isPause = if case .time = waiting.kind { true } else { rehearsal != nil }
    let ways = WaysContext(
      back: waiting.possibilities.contains(.back), leave: waiting.possibilities.contains(.leave),
      pause: !isPause)
    return ways.back || ways.leave || ways.pause ? ways : nil
  }
}

extension StepsContext {
  init(_ progress: Progress, _ texts: InterfaceTexts) {
    self.init(
      label: texts.step(progress.entered, of: progress.all), value: progress.entered, max: progress.all)
  }
}
