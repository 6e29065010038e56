package import StoryEngine
import StoryModel

/// What was told as one line for people: who says what, and what can be done.
package enum ConversationLine {
  package static func text(_ told: Told) -> String {
    switch told {
    case .say(let id, let speaker, _, _, let text): "\(speaker): \(text.plain)" + name(id)
    case .image(let id, _, let alternative): "[image] \(alternative)" + name(id)
    case .video(let id, let film): "[video] \(film.alternative)" + name(id)
    case .explained(let id, let isRight, let text):
      "[explained, \(isRight ? "right" : "wrong")] \(text?.plain ?? "")" + name(id)
    case .given(let item, let title): "[given] \(title) (\(item))"
    case .missing(let id, let text): "[missing] \(text.plain)" + name(id)
    case .hint(let id, let text): "[hint] \(text.plain)" + name(id)
    case .moved(let title): "[moved] \(title)"
    case .waiting(let waiting): Self.text(waiting)
    case .end(let ending): "[end, \(ending.outcome.rawValue)] \(ending.text.plain)" + name(ending.id)
    }
  }

  private static func text(_ waiting: Waiting) -> String {
    let offers = waiting.offers.isEmpty ? "" : ": " + waiting.offers.joined(separator: " ")
    return "[\(waiting.kind.name)] \(question(waiting.kind))" + name(waiting.id) + offers
  }

  private static func question(_ kind: Waiting.Kind) -> String {
    switch kind {
    case .choose(let prompt, _): prompt?.plain ?? ""
    case .ask(let text, _), .task(let text, _, _), .feedback(_, _, _, let text), .time(let text, _):
      text.plain
    case .quiz(let quiz): quiz.question.plain
    }
  }

  private static func name(_ id: BeatID?) -> String { id.map { " (\($0))" } ?? "" }
}
