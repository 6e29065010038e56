/// The stable key of a text that can be read in another language: by ids, so that it stays when texts move.
package enum TextKey: Hashable, Sendable, CustomStringConvertible {
  /// Of the story.
  case title
  /// Of the story.
  case summary
  /// The title of a scene.
  case scene(SceneID)
  /// How a value of an enumeration is read.
  case value(ValueID, of: VariableName)
  /// What a badge is called.
  case badge(BadgeID)
  /// The text alternative of a badge's drawing.
  case badgeAlternative(BadgeID)
  case beat(BeatID, Part)
  /// What is told without an id, by its number (from 1) among the like in its scene.
  ///
  /// As stable as that is: it holds only for the very text it was made for.
  case unnamed(Int, of: SceneID, Part)

  /// Which of a beat's texts; numbers from 1, in the order of the file.
  package enum Part: Hashable, Sendable {
    /// What is said or asked, or the last words.
    case text
    /// The text alternative of a picture or film.
    case alternative
    case prompt
    case option(OptionID)
    /// A hint that is asked for.
    case hint(Int)
    /// A hint that shows itself.
    case eventHint(Int)
    case missing
    case question
    case answer(AnswerID)
    /// What is told when this answer was given.
    case answerExplanation(AnswerID)
    /// A spelling that is right.
    case accepted(Int)
    /// What is told after any answer.
    case explanation
  }

  /// The id of its unit in a translation file: `beat.zin.option.ja`.
  ///
  /// Such an id takes no `~`, which stands in ids that are made up for a beat without one.
  package var description: String { words.joined(separator: ".").replacing("~", with: ":") }

  /// Whether it holds only for the very text it was made for.
  package var isByPlace: Bool {
    if case .unnamed = self { true } else { false }
  }

  private var words: [String] {
    switch self {
    case .title: ["story", "title"]
    case .summary: ["story", "summary"]
    case .scene(let scene): ["scene", scene.text, "title"]
    case .value(let value, let variable): ["variable", variable.text, value.text]
    case .badge(let badge): ["badge", badge.text, "title"]
    case .badgeAlternative(let badge): ["badge", badge.text, "alt"]
    case .beat(let beat, let part): ["beat", beat.text] + part.words
    case .unnamed(let number, let scene, let part):
      ["scene", scene.text, "unnamed", String(number)] + part.words
    }
  }
}

extension TextKey.Part {
  fileprivate var words: [String] {
    switch self {
    case .text: []
    case .alternative: ["alt"]
    case .prompt: ["prompt"]
    case .option(let option): ["option", option.text]
    case .hint(let number): ["hint", String(number)]
    case .eventHint(let number): ["event", String(number)]
    case .missing: ["missing"]
    case .question: ["question"]
    case .answer(let answer): ["answer", answer.text]
    case .answerExplanation(let answer): ["answer", answer.text, "explain"]
    case .accepted(let number): ["accept", String(number)]
    case .explanation: ["explain"]
    }
  }
}
