/// A group of colleagues.
struct TownGroup: Sendable {
  let slug: String
  let name: String
  let about: String
  let members: Int
  let posts: [Comment]

  func fits(_ question: String) -> Bool {
    let text = "\(name) \(about)".lowercased()
    return question.lowercased().split(separator: " ").allSatisfy { text.contains($0) }
  }

  static let all = [
    TownGroup(
      slug: "vickys-fanclub", name: "Vicky's fanclub", about: "Tips over het intranet, en soms een hond.",
      members: 412,
      posts: [
        Comment(who: "Lin Hofstede", text: "Tip: met de zoekbalk vind je ook groepen."),
        Comment(who: "Bas Oudkerk", text: "Hier is een foto van mijn hond. De foto volgt."),
      ]),
    TownGroup(
      slug: "wandelen", name: "Wandelen in de pauze", about: "Om kwart over twaalf bij de voordeur.",
      members: 37,
      posts: [Comment(who: "Aisha Mensah", text: "Vandaag langs vier bruggen. Morgen de andere twee.")]),
    TownGroup(
      slug: "taart", name: "Taart", about: "Wie heeft er taart, en waar staat hij?", members: 188,
      posts: [Comment(who: "Gerda Poelstra", text: "Appel, in de kantine. Nog drie stukken. Nog twee.")]),
    TownGroup(
      slug: "weidebuurt", name: "De Weidebuurt", about: "Groen, zorg en handhaving in één wijk.", members: 24,
      posts: [Comment(who: "Karim Bouzidi", text: "De speeltuin is weer open. De schommel ook.")]),
    TownGroup(
      slug: "duidelijke-taal", name: "Duidelijke taal", about: "Brieven die je in één keer snapt.",
      members: 61,
      posts: [Comment(who: "Lin Hofstede", text: "'Ten behoeve van' is gewoon 'voor'.")]),
  ]
}

/// What somebody wrote.
struct Comment: Sendable {
  let who: String
  let text: String

  var fields: [String: Any] { ["who": who, "text": text] }
}
