package import StoryModel

/// What an employee does where the story waits.
package enum Input: Hashable, Sendable {
  case begin
  case option(OptionID)
  case answer(Answer)
  /// The answers of a quiz: one, several or all of them in order.
  case answers([AnswerID])
  case done
  /// Something happened in the intranet.
  case event(String)
  /// She does not see what the task is about.
  case missing
  case hint
  case skip
  case leave
  case back
  /// She comes back; sent when a surface is opened.
  case resume
  /// Feedback was given or not: what she said goes elsewhere.
  case feedback

  /// The value for an `ask`, or the words for a quiz, as the employee gives it.
  ///
  /// Text is in NFC.
  package enum Answer: Hashable, Sendable {
    case boolean(Bool)
    case integer(Int64)
    case value(ValueID)
    case text(String)
  }
}

extension Input {
  /// One line of text: a word, and what belongs to it after a space.
  ///
  /// The journal keeps this form.
  package var encoded: String {
    switch self {
    case .begin: "begin"
    case .option(let id): "option \(id)"
    case .answer(.boolean(let value)): "boolean \(value)"
    case .answer(.integer(let number)): "integer \(number)"
    case .answer(.value(let id)): "value \(id)"
    case .answer(.text(let text)): "text \(text)"
    case .answers(let ids): "answers" + ids.map { " \($0)" }.joined()
    case .done: "done"
    case .event(let name): "event \(name)"
    case .missing: "missing"
    case .hint: "hint"
    case .skip: "skip"
    case .leave: "leave"
    case .back: "back"
    case .resume: "resume"
    case .feedback: "feedback"
    }
  }

  /// Reads what ``encoded`` gives; nil for anything else.
  package init?(encoded: String) {
    // By scalars: a space and an accent after it are one character, which is not equal to a space.
    let scalars = encoded.unicodeScalars
    let space = scalars.firstIndex(of: " ")
    let word = String(scalars[..<(space ?? scalars.endIndex)])
    let rest = space.map { String(scalars[scalars.index(after: $0)...]) }
    switch (word, rest) {
    case ("begin", nil): self = .begin
    case ("option", let id?): self = .option(OptionID(id))
    case ("boolean", "true"): self = .answer(.boolean(true))
    case ("boolean", "false"): self = .answer(.boolean(false))
    case ("integer", let number?):
      guard let number = Int64(number) else { return nil }
      self = .answer(.integer(number))
    case ("value", let id?): self = .answer(.value(ValueID(id)))
    case ("text", let text?): self = .answer(.text(text))
    case ("answers", let ids?): self = .answers(ids.split(separator: " ").map { AnswerID(String($0)) })
    case ("answers", nil): self = .answers([])
    case ("done", nil): self = .done
    case ("event", let name?): self = .event(name)
    case ("missing", nil): self = .missing
    case ("hint", nil): self = .hint
    case ("skip", nil): self = .skip
    case ("leave", nil): self = .leave
    case ("back", nil): self = .back
    case ("resume", nil): self = .resume
    case ("feedback", nil): self = .feedback
    default: return nil
    }
  }
}
