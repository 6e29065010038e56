package import StoryEngine
package import StoryModel

/// A piece of the conversation so far.
package enum ConversationItem: Sendable {
  /// What she was told. A beat that she answered stands there as it was asked.
  case told(Told)
  case reply(Reply)
}

/// What the employee answered, to be read by herself; what she said as feedback is not in it.
package enum Reply: Sendable {
  /// The label of the option she chose.
  case option(Text)
  case boolean(Bool)
  case integer(Int64)
  /// The label of the value she chose.
  case value(String)
  case text(String)
  /// The labels of the answers she gave in a quiz, in the order she gave them.
  case answers([Text])
  case done
  /// She saw what a `show` points at.
  case seen
  case missing
  case hint
  case skipped
  /// She did not wait until the time had come.
  case early
  case left
  case back
  /// Given or not.
  case feedback
}

/// The present attempt as a conversation; grows turn by turn.
package struct Conversation: Sendable {
  private(set) var items: [ConversationItem] = []
  /// The day of each item.
  private(set) var days: [CalendarDate] = []
  private var waiting: Waiting?

  /// Before anything was told.
  package init() {}

  /// Of an attempt whose earlier turns cannot be told again.
  init(_ told: [Told], on day: CalendarDate) {
    self.init()
    add(.begin, told, on: day)
  }

  /// Adds a turn: the input, what it led to, and the day it was for the employee.
  package mutating func add(_ input: Input, _ told: [Told], on day: CalendarDate) {
    switch input {
    case .begin:
      items = []
      days = []
    case .resume:
      // The same question with another offer: it takes the place of the earlier one. Where some time was waited for,
      // what was said of it stays.
      if case .choose? = waiting?.kind {
        items.removeLast()
        days.removeLast()
      }
    default:
      if let reply = Reply(input, to: waiting) { items.append(.reply(reply)) }
    }
    items += told.map { .told($0) }
    days += Array(repeating: day, count: items.count - days.count)
    if case .waiting(let next) = told.last { waiting = next } else { waiting = nil }
  }

  /// The tour moved on to another version of its story: what waited is asked again there.
  package mutating func moveOn() {
    guard waiting != nil else { return }
    items.removeLast()
    days.removeLast()
    waiting = nil
  }
}

extension Reply {
  /// Nil for what is nothing to read.
  fileprivate init?(_ input: Input, to waiting: Waiting?) {
    switch input {
    // What the intranet reports is nothing she said.
    case .begin, .resume, .event: return nil
    case .option(let id):
      guard case .choose(_, let options) = waiting?.kind,
        let option = options.first(where: { $0.id == id })
      else { return nil }
      self = .option(option.label)
    case .answer(.boolean(let value)): self = .boolean(value)
    case .answer(.integer(let number)): self = .integer(number)
    case .answer(.text(let text)): self = .text(text)
    case .answer(.value(let id)):
      guard case .ask(_, let question) = waiting?.kind, case .enumeration(let values, _) = question.kind,
        let value = values.first(where: { $0.id == id })
      else { return nil }
      self = .value(value.label)
    case .answers(let ids):
      guard case .quiz(let quiz) = waiting?.kind else { return nil }
      self = .answers(ids.compactMap { id in quiz.answers.first { $0.id == id }?.label })
    case .done:
      if case .task(_, _, .looking)? = waiting?.kind { self = .seen } else { self = .done }
    case .missing: self = .missing
    case .hint: self = .hint
    case .skip:
      if case .time? = waiting?.kind { self = .early } else { self = .skipped }
    case .leave: self = .left
    case .back: self = .back
    case .feedback: self = .feedback
    }
  }
}
