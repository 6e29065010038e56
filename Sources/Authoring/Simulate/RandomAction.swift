import StoryEngine
import StoryModel

/// Something that a person may do where the story waits.
enum RandomAction {
  case input(Input)
  /// Feedback, as she types it.
  case feedback(line: String)
  /// Time passes, and she comes back.
  case pass(CalendarDuration)

  /// As a line of `vicky play`.
  var line: String {
    switch self {
    case .feedback(let line): line
    case .pass(let duration): "+\(duration.written)"
    case .input(let input): Self.line(of: input)
    }
  }

  private static func line(of input: Input) -> String {
    switch input {
    case .option(let id): literal(id.text)
    case .answer(.boolean(let flag)): "\(flag)"
    case .answer(.integer(let number)): "\(number)"
    case .answer(.value(let id)): literal(id.text)
    case .answer(.text(let text)): literal(text)
    case .answers(let ids): literal(ids.map(\.text).joined(separator: " "))
    default: input.encoded
    }
  }

  /// Words that mean something else are marked as what they are.
  private static func literal(_ text: String) -> String {
    let words: Set = ["", "skip", "leave", "back", "begin", "resume", "hint"]
    let isPlain = !words.contains(text) && text.utf8.first.map { ![0x2B, 0x3D].contains($0) } ?? false
    return isPlain ? text : "=" + text
  }
}

extension CalendarDuration {
  /// As the language writes it.
  var written: String { unit == .days ? "P\(amount)D" : "PT\(amount)H" }
}
