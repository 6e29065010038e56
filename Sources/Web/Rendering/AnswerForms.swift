import StoryEngine
import StoryModel

/// The forms that answer a beat, filled with what was typed where it was refused.
struct AnswerForms {
  let texts: InterfaceTexts
  /// The story's.
  let language: String
  let refused: Form?

  func choose(_ prompt: Text?, _ options: [Waiting.Offered]) -> ChooseContext {
    ChooseContext(
      hasQuestion: !(prompt?.isEmpty ?? true), language: language,
      options: options.map { .init(id: $0.id.text, html: StoryHTML.render($0.label, links: false)) })
  }

  func ask(_ question: Waiting.Question) -> AskContext {
    var ask = AskContext(canSkip: question.isOptional, isFaulty: refused != nil)
    switch question.kind {
    case .boolean: ask.choices = choices([("true", texts.tour.yes), ("false", texts.tour.no)])
    case .enumeration(let values, _): ask.choices = choices(values.map { ($0.id.text, $0.label) })
    case .integer(let range, _):
      ask.number = .init(
        note: texts.numberNote(from: range.lowerBound, to: range.upperBound),
        keyboard: range.lowerBound < 0 ? "text" : "numeric", value: typed ?? question.value.words)
    case .text(let maxLength):
      ask.text = .init(
        note: texts.textNote(maxLength), isLong: maxLength > 100, value: typed ?? question.value.words)
    }
    return ask
  }

  /// Only an address that leads somewhere from here becomes a link; a path in the intranet is said in words.
  func task(_ target: Beat.Target, _ doing: Beat.Doing, _ possibilities: Possibilities) -> TaskContext {
    let page = target.page.flatMap { page in
      ["https://", "http://"].contains(where: page.hasPrefix)
        ? Link(href: page, label: texts.openPage(page)) : nil
    }
    return TaskContext(
      done: doing == .looking ? texts.tour.seen : texts.tour.done,
      skip: doing == .looking ? texts.tour.skipShow : texts.tour.skipTask,
      canHint: possibilities.contains(.hint), page: page,
      way: page == nil ? WayWords(language: texts.language).words(to: target) : nil)
  }

  func wait(
    _ due: Due, _ possibilities: Possibilities, _ words: DueWords, at place: TourPage.Place
  ) -> WaitContext {
    let isDue = possibilities.contains(.resume)
    return WaitContext(
      until: isDue ? texts.tour.isDue : texts.tour.goesOn.filled(["when": words.words(due)]), isDue: isDue,
      canSkip: possibilities.contains(.skip), address: place.address, wayOut: place.wayOut,
      jump: place.jump)
  }

  func feedback(_ scale: FeedbackScale, _ allowsAnonymous: Bool) -> FeedbackFormContext {
    var feedback = FeedbackFormContext(
      hasScale: scale != .text, text: refused?["text"] ?? "", canBeAnonymous: allowsAnonymous,
      isAnonymous: refused?["anonymous"] != nil)
    switch scale {
    case .smileys: feedback.smileys = marks(scale, texts.smiley)
    case .stars: feedback.stars = marks(scale, texts.stars)
    case .nps: feedback.nps = marks(scale) { "\($0)" }
    case .text: break
    }
    return feedback
  }

  private var typed: String? { refused?["answer"] }

  private func choices(_ values: [(id: String, label: String)]) -> AskContext.Choices {
    .init(
      values: values.enumerated().map { index, value in
        .init(
          value: value.id, label: value.label, fieldId: index == 0 ? "answer" : nil,
          isChecked: value.id == typed)
      })
  }

  private func marks(_ scale: FeedbackScale, _ label: (Int) -> String) -> FeedbackFormContext.Marks {
    let numbers = scale.numbers ?? 1...1
    return .init(
      marks: numbers.map { number in
        .init(
          value: number, label: label(number), fieldId: nil, isChecked: refused?["score"] == "\(number)")
      })
  }
}

extension Value {
  /// As a field holds it: a number in decimal, or text.
  fileprivate var words: String {
    switch self {
    case .integer(let number): "\(number)"
    case .text(let text): text
    case .boolean, .enumeration, .date, .duration: ""
    }
  }
}
