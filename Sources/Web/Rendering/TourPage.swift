import Authoring
import HTTPTypes
import Onboarding
import StoryEngine
import StoryModel

/// Puts the chat page together.
struct TourPage {
  let tour: OpenTour
  let site: Site
  let visit: Visit
  /// What was refused of the form that was just sent, and the form.
  var refused: (refusal: RefusalContext, form: Form, status: HTTPResponse.Status)?
  var notice: String?

  var texts: InterfaceTexts { .of(tour.language) }

  func page() -> Page {
    site.media.note(tour.engine)
    let onboarding = site.onboarding
    let bubbles = Bubbles(
      tour, texts: texts, casting: site.casting, today: onboarding.zone.date(of: onboarding.now))
    return Page(
      template: "tour", texts: texts, title: tour.title, visit: visit, portrait: bubbles.portrait,
      isRefused: refused != nil, status: refused?.status ?? .ok, content: context(bubbles.bubbles))
  }

  private func context(_ bubbles: [BubbleContext]) -> TourContext {
    let address = "/tours/\(tour.id.story)"
    var context = TourContext(
      storyTitle: tour.title, language: tour.language, languages: LanguagesContext(tour), turn: tour.turn,
      action: address, beginAction: address + "/begin", isOver: tour.isOver,
      progress: tour.progress.map { StepsContext($0, texts) }, notice: notice,
      refusal: refused?.refusal, bubbles: bubbles, ways: ways)
    guard let waiting = tour.waiting else {
      if case .end(let ending) = tour.told.last { context.end = EndContext(outcome: ending.outcome.rawValue) }
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
      let words = DueWords(
        language: texts.language, zone: site.onboarding.zone, now: site.onboarding.now)
      context.wait = forms.wait(due, waiting.possibilities, words, at: address)
    case .feedback(_, let scale, let allowsAnonymous, _):
      context.feedback = forms.feedback(scale, allowsAnonymous)
    }
    return context
  }

  private var ways: WaysContext? {
    guard let waiting = tour.waiting else { return nil }
    // Where some time is waited for, the pause is there already.
    let isPause = if case .time = waiting.kind { true } else { false }
    return WaysContext(
      back: waiting.possibilities.contains(.back), leave: waiting.possibilities.contains(.leave),
      pause: !isPause)
  }
}

extension StepsContext {
  init(_ progress: Progress, _ texts: InterfaceTexts) {
    self.init(
      label: texts.step(progress.entered, of: progress.all), value: progress.entered, max: progress.all)
  }
}
