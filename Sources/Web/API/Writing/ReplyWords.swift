import Onboarding
import StoryModel

/// What she answered, in words.
struct ReplyWords {
  let text: Text
  /// Whether they are the story's own; else they are the page's.
  let isStorys: Bool

  init(_ reply: Reply, _ texts: InterfaceTexts) {
    switch reply {
    case .option(let label): self.init(label)
    case .value(let label), .text(let label): self.init(Text(label))
    case .integer(let number): self.init(Text("\(number)"))
    case .answers(let labels): self.init(Text(labels.map(\.plain).joined(separator: ", ")))
    case .boolean(let value): self.init(value ? texts.tour.yes : texts.tour.no)
    case .done: self.init(texts.tour.done)
    case .seen: self.init(texts.tour.seen)
    case .missing: self.init(texts.tour.missing)
    case .hint: self.init(texts.tour.hint)
    case .skipped: self.init(texts.tour.skipped)
    case .early: self.init(texts.tour.goOnEarly)
    case .left: self.init(texts.tour.leave)
    case .back: self.init(texts.tour.back)
    case .feedback: self.init(texts.tour.feedbackPassed)
    }
  }

  private init(_ text: Text) { (self.text, isStorys) = (text, true) }

  private init(_ words: String) { (text, isStorys) = (Text(words), false) }
}
