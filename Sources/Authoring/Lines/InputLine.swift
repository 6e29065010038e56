import Foundation
package import StoryEngine
package import StoryModel

/// A typed line as an answer to what waits: what `vicky play` reads, from a person, a pipe or a file.
package enum InputLine: Hashable, Sendable {
  case input(Input)
  case feedback(FeedbackContent)
  /// `+P1D`: time passes, and she comes back.
  case pass(CalendarDuration)
  /// `+{…}`: the world is another one from here on; what the object does not name stays as it is.
  case change(InputsHeader)
  /// The line is not of the form that is asked for.
  case unfit(Refusal)

  /// `waiting` is nil before a tour begins and after it is over.
  package static func parse(_ line: String, at waiting: Waiting?) -> InputLine {
    let line = line.hasSuffix("\r") ? String(line.dropLast()) : line
    if line.hasPrefix("=") {
      let rest = String(line.dropFirst())
      if case .quiz(let quiz)? = waiting?.kind, quiz.kind == .text {
        return .input(.answer(.text(rest.precomposedStringWithCanonicalMapping)))
      }
      guard case .feedback? = waiting?.kind else { return literal(rest, at: waiting) }
      return .feedback(FeedbackContent(text: rest.precomposedStringWithCanonicalMapping))
    }
    if line.hasPrefix("+"), let duration = CalendarDuration(line.dropFirst()) { return .pass(duration) }
    if line.hasPrefix("+{"), let change = try? InputsHeader.parse(String(line.dropFirst())) {
      return .change(change)
    }
    switch line {
    case "": return empty(at: waiting)
    case "skip": return .input(.skip)
    case "leave": return .input(.leave)
    case "back": return .input(.back)
    case "begin": return .input(.begin)
    case "resume": return .input(.resume)
    default: return literal(line, at: waiting)
    }
  }

  /// An empty line is the default: the present value of what is asked, else skip.
  private static func empty(at waiting: Waiting?) -> InputLine {
    guard case .ask(_, let question)? = waiting?.kind else { return .input(.skip) }
    switch (question.kind, question.value) {
    case (_, .boolean(let flag)): return .input(.answer(.boolean(flag)))
    case (_, .integer(let number)): return .input(.answer(.integer(number)))
    case (_, .text(let text)) where !text.isEmpty: return .input(.answer(.text(text)))
    case (.enumeration(let values, _), .enumeration(let index)):
      return .input(.answer(.value(values[index].id)))
    default: return .input(.skip)
    }
  }

  private static func literal(_ line: String, at waiting: Waiting?) -> InputLine {
    switch waiting?.kind {
    case .choose(_, let options): .input(.option(pick(line, from: options.map(\.id))))
    case .ask(_, let question): answer(line, to: question)
    case .quiz(let quiz): answer(line, to: quiz)
    case .task: task(line)
    case .feedback(_, let scale, let allowsAnonymous, _):
      feedback(line, scale: scale, allowsAnonymous: allowsAnonymous)
    case .time: .unfit(.doesNotFit)
    case nil: .unfit(.isOver)
    }
  }

  /// By id, or by number from 1 in the order shown.
  private static func pick<ID: Identifier>(_ word: String, from ids: [ID]) -> ID {
    guard !ids.contains(ID(word)), let number = Int(word), ids.indices.contains(number - 1) else {
      return ID(word)
    }
    return ids[number - 1]
  }

  /// Words, or answers by id or number, several of them between spaces.
  private static func answer(_ line: String, to quiz: Waiting.Quiz) -> InputLine {
    if line == "hint" { return .input(.hint) }
    if quiz.kind == .text { return .input(.answer(.text(line.precomposedStringWithCanonicalMapping))) }
    let words = line.split(separator: " ").map(String.init)
    return .input(.answers(words.map { pick($0, from: quiz.answers.map(\.id)) }))
  }

  private static func answer(_ line: String, to question: Waiting.Question) -> InputLine {
    switch question.kind {
    case .boolean: Bool(line).map { .input(.answer(.boolean($0))) } ?? .unfit(.wrongType)
    case .integer: Int64(line).map { .input(.answer(.integer($0))) } ?? .unfit(.wrongType)
    case .enumeration: .input(.answer(.value(ValueID(line))))
    case .text: .input(.answer(.text(line.precomposedStringWithCanonicalMapping)))
    }
  }

  private static func task(_ line: String) -> InputLine {
    switch line {
    case "done": .input(.done)
    case "missing": .input(.missing)
    case "hint": .input(.hint)
    default:
      line.hasPrefix("event ") ? .input(.event(String(line.dropFirst(6)))) : .unfit(.doesNotFit)
    }
  }

  /// A number of the scale, a space and text; either may be left out.
  ///
  /// `anonymous:` before it withholds the name.
  private static func feedback(_ line: String, scale: FeedbackScale, allowsAnonymous: Bool) -> InputLine {
    var rest = line[...]
    // By scalars: with an accent after the colon it is anonymous as well.
    let mark = "anonymous:".unicodeScalars
    let isAnonymous = line.unicodeScalars.starts(with: mark)
    if isAnonymous {
      rest = Substring(line.unicodeScalars.dropFirst(mark.count)).drop { $0 == " " }
      guard allowsAnonymous else { return .unfit(.doesNotFit) }
    }
    var score: Int?
    if let numbers = scale.numbers {
      let word = rest.prefix { $0 != " " }
      if let number = Int(word) {
        guard numbers.contains(number) else {
          return .unfit(.outOfRange(Int64(numbers.lowerBound)...Int64(numbers.upperBound)))
        }
        score = number
        rest = rest.dropFirst(word.count).drop { $0 == " " }
      }
    }
    let text = String(rest).precomposedStringWithCanonicalMapping
    return .feedback(FeedbackContent(value: score, text: text, isAnonymous: isAnonymous))
  }
}
