/// Somebody in the smoelenboek.
struct Person: Sendable {
  let slug: String
  let name: String
  let role: String
  let department: String
  let phone: String
  let days: String
  var topics: String
  var about: String
  var portrait: Portrait

  init(
    _ slug: String, _ name: String, _ role: String, _ department: String, phone: String, days: String,
    topics: String, about: String, _ portrait: Portrait
  ) {
    self.slug = slug
    self.name = name
    self.role = role
    self.department = department
    self.phone = phone
    self.days = days
    self.topics = topics
    self.about = about
    self.portrait = portrait
  }

  /// Who only just came.
  init(of colleague: DemoColleague) {
    self.init(
      colleague.slug, colleague.name, colleague.role, colleague.department, phone: "0700 100",
      days: "maandag tot en met vrijdag", topics: "", about: "", Portrait(.short))
  }

  /// Whether every word of the question is in what is said of the person.
  func fits(_ question: String) -> Bool {
    let text = "\(name) \(role) \(department) \(topics)".lowercased()
    return question.lowercased().split(separator: " ").allSatisfy { text.contains($0) }
  }

  /// What a template shows.
  var fields: [String: Any] {
    [
      "slug": slug, "name": name, "role": role, "department": department, "phone": phone,
      "dial": "tel:" + phone.filter { $0 != " " }, "days": days, "topics": topics, "about": about,
      "words": "\(name) \(role) \(department) \(topics)".lowercased(), "portrait": portrait.code,
      "isCat": portrait.head == .cat,
    ]
  }
}
