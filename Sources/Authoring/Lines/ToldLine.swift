package import StoryEngine
import StoryModel

/// A told beat as one line of JSON: the format that `vicky play --format jsonl` speaks and other programs rely on.
package enum ToldLine {
  /// One object, without a line end.
  ///
  /// Instants are written as the zone's clocks show them; what is not the story's own is said in `language`, a BCP 47
  /// tag, if that is Dutch, else in English.
  package static func text(
    _ told: Told, in zone: LocalZone = .amsterdam, language: String
  ) -> String {
    var line = JSONLine()
    switch told {
    case .say(let id, let speaker, let mood, let outfit, let text):
      line.add("beat", "say")
      line.add("id", id?.text)
      line.add("by", speaker.text)
      line.add("mood", mood.text)
      line.add("outfit", outfit?.text)
      line.add("text", text.plain)
    case .image(let id, let source, let alternative):
      line.add("beat", "image")
      line.add("id", id?.text)
      line.add("src", source)
      line.add("alt", alternative)
    case .video(let id, let film):
      line.add("beat", "video")
      line.add("id", id?.text)
      line.add("src", film.source)
      line.add("alt", film.alternative)
      line.add("captions", film.captions)
      line.add("description", film.description)
    case .explained(let id, let isRight, let text):
      line.add("beat", "explained")
      line.add("id", id.text)
      line.add("right", isRight)
      line.add("text", text?.plain)
    case .given(let item, let title):
      line.add("beat", "given")
      line.add("item", item.text)
      line.add("title", title)
    case .missing(let id, let text): add("missing", id, text, to: &line)
    case .hint(let id, let text): add("hint", id, text, to: &line)
    case .moved(let title):
      line.add("beat", "moved")
      line.add("text", MovedLine.text(to: title, in: language))
    case .waiting(let waiting): add(waiting, in: zone, to: &line)
    case .end(let ending):
      line.add("beat", "end")
      line.add("id", ending.id.text)
      line.add("turn", ending.turn)
      line.add("outcome", ending.outcome.rawValue)
      line.add("text", ending.text.plain)
      add(ending.progress, to: &line)
    }
    return line.text
  }

  /// A refused input: why, and what would fit.
  package static func text(_ refusal: InputRefusal, expecting waiting: Waiting?) -> String {
    var line = JSONLine()
    line.add("beat", "refused")
    line.add("reason", refusal.reason)
    line.add("expected", refusal.expected(at: waiting))
    return line.text
  }

  private static func add(_ beat: String, _ id: BeatID, _ text: Text, to line: inout JSONLine) {
    line.add("beat", beat)
    line.add("id", id.text)
    line.add("text", text.plain)
  }

  private static func add(_ waiting: Waiting, in zone: LocalZone, to line: inout JSONLine) {
    line.add("beat", waiting.kind.name)
    line.add("id", waiting.id.text)
    line.add("turn", waiting.turn)
    switch waiting.kind {
    case .choose(let prompt, let options):
      line.add("prompt", prompt?.plain)
      line.add("options", options.map { object(id: $0.id.text, label: $0.label.plain) })
    case .ask(let text, let question):
      line.add("text", text.plain)
      add(question, to: &line)
    case .quiz(let quiz):
      line.add("kind", quiz.kind.rawValue)
      line.add("text", quiz.question.plain)
      if quiz.kind != .text {
        line.add("answers", quiz.answers.map { object(id: $0.id.text, label: $0.label.plain) })
      }
    case .task(let text, let target, let doing):
      line.add("text", text.plain)
      line.add("done", doing.word)
      line.add("page", target.page)
      line.add("role", target.role)
      line.add("name", target.name)
      line.add("css", target.css)
      if case .url(let pattern) = doing { line.add("url", pattern) }
      if case .event(let name) = doing { line.add("event", name) }
    case .feedback(_, let scale, let allowsAnonymous, let text):
      line.add("text", text.plain)
      line.add("scale", scale.rawValue)
      line.add("anonymous", allowsAnonymous ? "allowed" : "no")
    case .time(let text, let due):
      line.add("text", text.plain)
      line.add("due", due.text(in: zone))
    }
    line.add("inputs", waiting.possibilities.names)
    add(waiting.progress, to: &line)
  }

  private static func add(_ question: Waiting.Question, to line: inout JSONLine) {
    switch (question.kind, question.value) {
    case (.boolean, .boolean(let flag)):
      line.add("type", "boolean")
      line.add("value", flag)
    case (.integer(let range, _), .integer(let number)):
      line.add("type", "integer")
      line.add("min", Int(range.lowerBound))
      line.add("max", Int(range.upperBound))
      line.add("value", Int(number))
    case (.enumeration(let values, _), .enumeration(let index)):
      line.add("type", "enumeration")
      line.add("values", values.map { object(id: $0.id.text, label: $0.label) })
      line.add("value", values[index].id.text)
    case (.text(let maxLength), .text(let text)):
      line.add("type", "text")
      line.add("maxLength", maxLength)
      if !text.isEmpty { line.add("value", text) }
    default: break
    }
    line.add("optional", question.isOptional)
  }

  private static func object(id: String, label: String) -> JSONLine {
    var object = JSONLine()
    object.add("id", id)
    object.add("label", label)
    return object
  }

  private static func add(_ progress: Progress?, to line: inout JSONLine) {
    if let progress { line.add("progress", [progress.entered, progress.all]) }
  }
}

extension Waiting.Kind {
  /// The beat's element name.
  package var name: String {
    switch self {
    case .choose: "choose"
    case .ask: "ask"
    case .quiz: "quiz"
    case .task(_, _, .looking): "show"
    case .task: "task"
    case .feedback: "feedback"
    case .time: "wait"
    }
  }
}

extension Due {
  /// A date as it is, an instant as the zone's clocks show it.
  package func text(in zone: LocalZone) -> String {
    switch self {
    case .date(let date): date.description
    case .instant(let instant): zone.iso8601(instant)
    }
  }
}

extension Beat.Doing {
  /// The word of the language for it; nil for a `show`.
  package var word: String? {
    switch self {
    case .looking: nil
    case .word: "word"
    case .click: "click"
    case .input: "input"
    case .url: "url"
    case .event: "event"
    }
  }
}
