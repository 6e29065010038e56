import Authoring
import Foundation
import StoryEngine
import StoryModel

/// Tells a story to a person at a terminal; also where that is a pipe.
struct TerminalVoice: Voice {
  private let cast: Cast
  /// Where the story's films are.
  let folder: String
  let zone: LocalZone
  private let terminal: Terminal
  /// Whether a prompt is wanted: somebody types the answers.
  private let asks: Bool
  private let width: Int

  init(_ cast: Cast, folder: String, terminal: Terminal, asks: Bool, zone: LocalZone) {
    self.cast = cast
    self.folder = folder
    self.zone = zone
    self.terminal = terminal
    self.asks = asks
    width = min(76, terminal.columns - 2)
  }

  func tell(_ told: [Told], on stage: Stage) {
    let words = TerminalWords.of(stage.language)
    var speaker: PersonaID?
    for told in told {
      switch told {
      case .say(_, let by, _, _, let text):
        if by != speaker { name(by, on: stage) }
        speaker = by
        say(text.plain)
      case .image(_, _, let alternative):
        say("[\(words.picture): \(alternative)]", .dim)
      case .video(_, let film): show(film, words)
      case .explained(_, let isRight, let text): judge(isRight, text, words)
      case .given(_, let title): give(title, words)
      case .missing(_, let text), .hint(_, let text): say(text.plain)
      case .moved(let title): say(MovedLine.text(to: title, in: stage.language), .dim)
      case .waiting(let waiting): show(waiting, words, now: stage.now)
      case .end(let ending):
        terminal.write("\n")
        say(ending.text.plain, .bold)
        say("\(words.over) \(words.again)", .dim)
      }
    }
  }

  func refuse(_ refusal: InputRefusal, at waiting: Waiting?, on stage: Stage) {
    let words = TerminalWords.of(stage.language)
    if case .engine(let reason) = refusal, let why = Self.words(for: reason, words) {
      return say(why, .yellow)
    }
    switch (refusal, waiting?.kind) {
    case (.engine(.notOnOffer), _): say(words.refusedOption, .yellow)
    case (.engine(.outOfRange), .ask(_, let question)?):
      if case .integer(let range, _) = question.kind {
        say("\(words.refusedAnswer) \(words.range(range.lowerBound, range.upperBound))", .yellow)
      }
    case (.engine(.wrongType), _), (.engine(.tooLong), _), (.engine(.unknownValue), _), (.feedback, _):
      say(words.refusedAnswer, .yellow)
    default: say(words.refusedHere, .yellow)
    }
  }

  func ask() {
    if asks { terminal.write(terminal.styled("› ", .bold)) }
  }

  func understand(_ line: String, at waiting: Waiting?, on stage: Stage) -> Understood {
    let words = TerminalWords.of(stage.language)
    if line.hasPrefix("=") { return .line(line) }
    let typed = line.trimmingCharacters(in: .whitespaces)
    if typed == "stop" { return .stop }
    if typed == "?" {
      help(waiting, words)
      return .answered
    }
    if let command = words.commands[typed.lowercased()], Self.allows(command, at: waiting) {
      return .line(command)
    }
    if case .ask(_, let question)? = waiting?.kind { return .line(pick(typed, question)) }
    if case .quiz(let quiz)? = waiting?.kind { return .line(Self.line(typed, for: quiz)) }
    // By scalars, and in capitals as well: who writes it must not be named for how she wrote it.
    for word in ["anoniem:", "anonymous:"] {
      let start = typed.unicodeScalars.prefix(word.count)
      guard String(start).lowercased() == word else { continue }
      return .line("anonymous:" + String(typed.unicodeScalars.dropFirst(word.count)))
    }
    return .line(typed)
  }

  func pause(on stage: Stage) { say(TerminalWords.of(stage.language).paused, .dim) }

  /// "Yes" is an answer only where yes or no is asked; a number in the list of an enumeration is one of its values.
  private static func allows(_ command: String, at waiting: Waiting?) -> Bool {
    switch (command, waiting?.kind) {
    case ("true", let kind), ("false", let kind):
      if case .ask(_, let question)? = kind, case .boolean = question.kind { true } else { false }
    case ("done", let kind), ("missing", let kind):
      if case .task? = kind { true } else { false }
    case ("resume", let kind):
      if case .time? = kind { true } else { false }
    default: true
    }
  }

  private func pick(_ typed: String, _ question: Waiting.Question) -> String {
    switch question.kind {
    case .boolean where typed == "1": return "true"
    case .boolean where typed == "2": return "false"
    case .enumeration(let values, _):
      guard let number = Int(typed), values.indices.contains(number - 1) else { return typed }
      return values[number - 1].id.text
    default: return typed
    }
  }
}

extension TerminalVoice {
  private func show(_ waiting: Waiting, _ words: TerminalWords, now: Instant) {
    terminal.write("\n")
    if let progress = waiting.progress { say(words.step(progress.entered, progress.all), .dim) }
    switch waiting.kind {
    case .choose(let prompt, let options):
      if let prompt { say(prompt.plain, .bold) }
      list(options.map(\.label.plain))
    case .ask(let text, let question):
      say(text.plain, .bold)
      show(question, words)
    case .quiz(let quiz): show(quiz, waiting.possibilities, words)
    case .time(let text, let due): show(text, until: due, waiting.possibilities, words, now: now)
    case .task(let text, let target, let doing):
      show(text, at: target, doing, waiting.possibilities, words)
    case .feedback(_, let scale, let allowsAnonymous, let text):
      say(text.plain, .bold)
      let how = scale.numbers.map { words.scale($0.lowerBound, $0.upperBound) } ?? words.words
      say(allowsAnonymous ? "\(how) \(words.anonymous)" : how, .dim)
    }
  }

  private func show(_ question: Waiting.Question, _ words: TerminalWords) {
    switch (question.kind, question.value) {
    case (.boolean, .boolean(let flag)):
      list([words.yes, words.no])
      note(words.present(flag ? words.yes : words.no), question, words)
    case (.integer(let range, _), .integer(let number)):
      say(words.range(range.lowerBound, range.upperBound), .dim)
      note(words.present(String(number)), question, words)
    case (.enumeration(let values, _), .enumeration(let index)):
      list(values.map(\.label))
      note(words.present(values[index].label), question, words)
    case (.text, .text(let text)): note(text.isEmpty ? "" : words.present(text), question, words)
    default: break
    }
  }

  private func note(_ text: String, _ question: Waiting.Question, _ words: TerminalWords) {
    let parts = [text, question.isOptional ? words.optional : ""].filter { !$0.isEmpty }
    if !parts.isEmpty { say("(\(parts.joined(separator: "; ")))", .dim) }
  }

  private func help(_ waiting: Waiting?, _ words: TerminalWords) {
    let possible = waiting?.possibilities ?? []
    let own: [TerminalWords.Help] =
      switch waiting?.kind {
      case .task(_, _, .looking): words.showHelp
      case .task: words.taskHelp
      case .time: words.waitHelp
      case nil: [words.beginAgain]
      default: []
      }
    for (word, meaning, needs) in own + words.help where possible.isSuperset(of: needs) {
      let padding = String(repeating: " ", count: max(1, 13 - word.count))
      terminal.write("  \(terminal.styled(word, .bold))\(padding)\(meaning)\n")
    }
  }

  private func name(_ persona: PersonaID, on stage: Stage) {
    let name = cast[persona]?.name ?? persona.text
    terminal.write("\n" + terminal.styled(name, persona == stage.guide ? .cyan : .yellow) + "\n")
  }

  func list(_ items: [String]) {
    for (index, item) in items.enumerated() {
      let number = "  \(index + 1)  "
      for (row, line) in Wrapping.lines(item.withoutControls, width: width - 5).enumerated() {
        terminal.write((row == 0 ? terminal.styled(number, .bold) : "     ") + line + "\n")
      }
    }
  }

  func say(_ text: String, _ style: Terminal.Style? = nil) {
    for line in Wrapping.lines(text.withoutControls, width: width - 2) {
      terminal.write("  " + (style.map { terminal.styled(line, $0) } ?? line) + "\n")
    }
  }
}
