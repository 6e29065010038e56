package import StoryEngine
import StoryModel

extension Waiting {
  /// The ids of what can be chosen or answered, in the order shown; none where anything can be said.
  package var offers: [String] {
    switch kind {
    case .choose(_, let options): options.map(\.id.text)
    case .quiz(let quiz): quiz.answers.map(\.id.text)
    case .ask(_, let question):
      switch question.kind {
      case .boolean: ["true", "false"]
      case .enumeration(let values, _): values.map(\.id.text)
      case .integer, .text: []
      }
    case .task, .feedback, .time: []
    }
  }
}
