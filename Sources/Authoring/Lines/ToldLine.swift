package import StoryEngine
package import StoryModel

/// A told beat as one line of JSON: the format that `vicky play --format jsonl` speaks and other programs rely on.
package struct ToldLine: Sendable {
  /// Whose clocks show the instants.
  private let zone: LocalZone
  /// A BCP 47 tag: what is not the story's own is said in this language if it is Dutch, else in English.
  private let language: String
  /// Text as JSON with its markup, which comes as `runs` beside the plain words; nil where those say it all.
  private let runs: @Sendable (Text) -> String?
  /// Where a file of the story's is found.
  private let address: @Sendable (_ path: String) -> String

  /// Without `runs` no markup is written; without `address`, files as the story names them.
  package init(
    in zone: LocalZone = .amsterdam, language: String,
    runs: @escaping @Sendable (Text) -> String? = { _ in nil },
    address: @escaping @Sendable (_ path: String) -> String = { $0 }
  ) {
    self.zone = zone
    self.language = language
    self.runs = runs
    self.address = address
  }

  /// One object, without a line end, plain.
  package static func text(_ told: Told, in zone: LocalZone = .amsterdam, language: String) -> String {
    ToldLine(in: zone, language: language).object(told).text
  }

  /// A beat.
  package func object(_ told: Told) -> JSONLine {
    var line = JSONLine()
    switch told {
    case .say(let id, let speaker, let mood, let outfit, let text):
      line.add("beat", "say")
      line.add("id", id?.text)
      line.add("by", speaker.text)
      line.add("mood", mood.text)
      line.add("outfit", outfit?.text)
      add(text, to: &line)
    case .image(let id, let source, let alternative):
      line.add("beat", "image")
      line.add("id", id?.text)
      line.add("src", address(source))
      line.add("alt", alternative)
    case .video(let id, let film):
      line.add("beat", "video")
      line.add("id", id?.text)
      line.add("src", address(film.source))
      line.add("alt", film.alternative)
      line.add("captions", address(film.captions))
      line.add("description", address(film.description))
    case .explained(let id, let isRight, let text):
      line.add("beat", "explained")
      line.add("id", id.text)
      line.add("right", isRight)
      add(text, to: &line)
    case .given(let item, let title):
      line.add("beat", "given")
      line.add("item", item.text)
      line.add("title", title)
    case .missing(let id, let text): add("missing", id, text, to: &line)
    case .hint(let id, let text): add("hint", id, text, to: &line)
    case .moved(let title):
      line.add("beat", "moved")
      line.add("text", MovedLine.text(to: title, in: language))
    case .waiting(let waiting): add(waiting, to: &line)
    case .end(let ending):
      line.add("beat", "end")
      line.add("id", ending.id.text)
      line.add("turn", ending.turn)
      line.add("outcome", ending.outcome.rawValue)
      add(ending.text, to: &line)
      add(ending.progress, to: &line)
    }
    return line
  }

  /// A refused input: why, and what would fit.
  package static func text(_ refusal: InputRefusal, expecting waiting: Waiting?) -> String {
    var line = JSONLine()
    line.add("beat", "refused")
    line.add("reason", refusal.reason)
    line.add("expected", refusal.expected(at: waiting))
    return line.text
  }

  private func add(_ beat: String, _ id: BeatID, _ text: Text, to line: inout JSONLine) {
    line.add("beat", beat)
    line.add("id", id.text)
    add(text, to: &line)
  }

  private func add(_ waiting: Waiting, to line: inout JSONLine) {
    line.add("beat", waiting.kind.name)
    line.add("id", waiting.id.text)
    line.add("turn", waiting.turn)
    switch waiting.kind {
    case .choose(let prompt, let options):
      add(prompt, "prompt", "promptRuns", to: &line)
      line.add("options", options.map { labelled($0.id.text, $0.label) })
    case .ask(let text, let question):
      add(text, to: &line)
      add(question, to: &line)
    case .quiz(let quiz):
      line.add("kind", quiz.kind.rawValue)
      add(quiz.question, to: &line)
      if quiz.kind != .text {
        line.add("answers", quiz.answers.map { labelled($0.id.text, $0.label) })
      }
    case .task(let text, let target, let doing):
      add(text, to: &line)
      line.add("done", doing.word)
      line.add("page", target.page)
      line.add("role", target.role)
      line.add("name", target.name)
      line.add("css", target.css)
      if case .url(let pattern) = doing { line.add("url", pattern) }
      if case .event(let name) = doing { line.add("event", name) }
    case .feedback(_, let scale, let allowsAnonymous, let text):
      add(text, to: &line)
      line.add("scale", scale.rawValue)
      line.add("anonymous", allowsAnonymous ? "allowed" : "no")
    case .time(let text, let due):
      add(text, to: &line)
      line.add("due", due.text(in: zone))
    }
    line.add("inputs", waiting.possibilities.names)
    add(waiting.progress, to: &line)
  }

  private func add(_ question: Waiting.Question, to line: inout JSONLine) {
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
      line.add("values", values.map { labelled($0.id.text, Text($0.label)) })
      line.add("value", values[index].id.text)
    case (.text(let maxLength), .text(let text)):
      line.add("type", "text")
      line.add("maxLength", maxLength)
      if !text.isEmpty { line.add("value", text) }
    default: break
    }
    line.add("optional", question.isOptional)
  }

  private func labelled(_ id: String, _ label: Text) -> JSONLine {
    var object = JSONLine()
    object.add("id", id)
    add(label, "label", to: &object)
    return object
  }

  private func add(
    _ text: Text?, _ name: String = "text", _ runsName: String = "runs", to line: inout JSONLine
  ) {
    guard let text else { return }
    line.add(name, text.plain)
    line.add(runsName, json: runs(text))
  }

  private func add(_ progress: Progress?, to line: inout JSONLine) {
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
