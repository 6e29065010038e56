package import StoryEngine
import StoryModel

extension Input {
  package static func option(_ id: String) -> Input { .option(OptionID(id)) }
  package static func text(_ text: String) -> Input { .answer(.text(text)) }
  package static func integer(_ number: Int64) -> Input { .answer(.integer(number)) }
  package static func value(_ id: String) -> Input { .answer(.value(ValueID(id))) }

  package static func answers(_ ids: String...) -> Input { .answers(ids.map { AnswerID($0) }) }

  /// Through the parcours to its first wait, everything right.
  package static let untilWait: [Input] = [
    .begin, .answers("drie"), .answers("zeggen", "lezen"), .answers("kijken", "kiezen", "klaar"),
    .text(" victor "), .done, .done,
  ]

  /// From the beginning of the visit to its first feedback.
  package static let untilFeedback: [Input] = [
    .begin, .option("ja"), .text("Noor"), .integer(3), .value("thuis"), .done,
  ]

  /// The whole visit, without a word to the web team.
  package static let wholeVisit: [Input] = untilFeedback + [.skip, .skip]
}
