import Authoring
import Onboarding
import StoryModel

/// A piece of feedback for people.
enum FeedbackText {
  /// What it is about and what was said, with the answer under it.
  ///
  ///     3f2a91c0  open  welkom / dashboard  4 of 5
  ///     Noor de Vries, 2026-11-23T09:00:00+01:00
  ///       The button is hard to find.
  static func block(_ item: FeedbackItem, _ zone: LocalZone) -> String {
    let score = score(of: item).map { "  " + $0 } ?? ""
    let head = "\(item.id)  \(item.status.rawValue)  \(item.story) / \(item.topic)\(score)"
    var text = head.withoutControls + "\n" + source(of: item, zone) + "\n" + quoted(item.text, after: "  ")
    if let answer = item.answer { text += "  answer:\n" + quoted(answer, after: "    ") }
    return text
  }

  private static func score(of item: FeedbackItem) -> String? {
    guard let value = item.value, let most = item.scale.numbers?.upperBound else { return nil }
    return "\(value) of \(most)"
  }

  private static func source(of item: FeedbackItem, _ zone: LocalZone) -> String {
    switch item.source {
    case .signed(_, let name, let instant): "\(name), \(zone.iso8601(instant))".withoutControls
    case .anonymous(let week, let answerIsPublic):
      "anonymous, \(week)" + (answerIsPublic && item.answer != nil ? ", answer shown to everybody" : "")
    }
  }

  private static func quoted(_ text: String, after margin: String) -> String {
    text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
      .map { $0.isEmpty ? "" : margin + String($0).withoutControls + "\n" }.joined()
  }
}
