/// A piece of news.
struct NewsItem: Sendable {
  let slug: String
  let title: String
  let topic: Topic
  let day: String
  let intro: String
  let text: [String]
  let comments: [Comment]
  let likes: Int

  /// What news is about.
  enum Topic: String, CaseIterable, Sendable {
    case stad, werk, gebouw, mensen

    var name: String {
      switch self {
      case .stad: "De stad"
      case .werk: "Ons werk"
      case .gebouw: "Het stadhuis"
      case .mensen: "Collega's"
      }
    }
  }

  var fields: [String: Any] {
    ["slug": slug, "title": title, "topic": topic.name, "day": day, "intro": intro, "paragraphs": text]
  }

  func fits(_ question: String) -> Bool {
    let text = "\(title) \(intro) \(topic.name)".lowercased()
    return question.lowercased().split(separator: " ").allSatisfy { text.contains($0) }
  }
}
