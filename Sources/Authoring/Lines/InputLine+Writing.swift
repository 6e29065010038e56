package import StoryEngine
import StoryModel

extension InputLine {
  /// The line that stands for an input, as ``parse(_:at:)`` reads it.
  package static func line(for input: Input) -> String {
    switch input {
    case .option(let id): id.text
    case .answer(.boolean(let value)): String(value)
    case .answer(.integer(let number)): String(number)
    case .answer(.value(let id)): id.text
    case .answer(.text(let text)): "=" + text
    case .answers(let ids): ids.map(\.text).joined(separator: " ")
    case .event(let name): "event \(name)"
    // Feedback is not among what a turn depends on.
    case .feedback: "skip"
    case .begin, .done, .missing, .hint, .skip, .leave, .back, .resume: input.encoded
    }
  }
}
