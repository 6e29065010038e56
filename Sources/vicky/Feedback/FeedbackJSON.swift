import Authoring
import Onboarding
import StoryModel

/// Feedback for other programs.
enum FeedbackJSON {
  /// An array, an element a line.
  ///
  /// Fields that have no value are left out.
  static func array(_ items: [FeedbackItem], _ zone: LocalZone) -> String {
    let lines = items.map { object($0, zone) }
    return lines.isEmpty ? "[]\n" : "[\n" + lines.joined(separator: ",\n") + "\n]\n"
  }

  /// `{"id":…,"status":"open","story":…,"topic":…,"scale":"smileys","value":4,"text":…,"anonymous":false,
  /// "employee":…,"at":…}`; anonymous feedback has `"week"` instead of the last two.
  static func object(_ item: FeedbackItem, _ zone: LocalZone) -> String {
    var line = JSONLine()
    line.add("id", item.id.text)
    line.add("status", item.status.rawValue)
    line.add("story", item.story.text)
    line.add("topic", item.topic)
    line.add("scale", item.scale.rawValue)
    if let value = item.value { line.add("value", value) }
    if !item.text.isEmpty { line.add("text", item.text) }
    line.add("anonymous", item.isAnonymous)
    switch item.source {
    case .signed(_, let name, let instant):
      line.add("employee", name)
      line.add("at", zone.iso8601(instant))
    case .anonymous(let week, _): line.add("week", week.description)
    }
    line.add("answer", item.answer)
    if case .anonymous(_, let answerIsPublic) = item.source, item.answer != nil {
      line.add("public", answerIsPublic)
    }
    return line.text
  }
}
