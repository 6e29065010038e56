import Authoring
import StoryEngine
import StoryModel

/// What a program says that an employee did.
enum GivenInput: Sendable {
  case input(Input)
  case feedback(FeedbackContent)
  /// An answer in text: words, or the id of a value, as the question has it.
  case words(String)

  /// Reads an `Input` of the API; throws `bad-request` for what is none.
  init(_ object: JSONObject) throws(APIProblem) {
    switch try object.text("type") {
    case "begin": self = .input(.begin)
    case "done": self = .input(.done)
    case "missing": self = .input(.missing)
    case "hint": self = .input(.hint)
    case "skip": self = .input(.skip)
    case "leave": self = .input(.leave)
    case "back": self = .input(.back)
    case "resume": self = .input(.resume)
    case "option": self = .input(.option(OptionID(try object.text("option"))))
    case "answers": self = .input(.answers(try object.texts("answers").map { AnswerID($0) }))
    case "answer": self = try Self.answer(object)
    case "feedback":
      self = .feedback(
        FeedbackContent(
          value: try object.optionalNumber("value"), text: try object.optionalText("text") ?? "",
          isAnonymous: try object.flag("anonymous")))
    default: throw object.wrong("type", "the name of an input")
    }
  }

  private static func answer(_ object: JSONObject) throws(APIProblem) -> GivenInput {
    switch object["value"] {
    case .boolean(let value)?: .input(.answer(.boolean(value)))
    case .number(let number?)?: .input(.answer(.integer(number)))
    case .text?: .words(try object.text("value"))
    default: throw object.wrong("value", "true, false, a whole number or text")
    }
  }
}
