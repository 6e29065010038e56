/// A piece that a colleague wrote.
struct BlogPost: Sendable {
  let slug: String
  let author: String
  let title: String
  let day: String
  let text: [String]
  let comments: [Comment]
  let likes: Int

  var fields: [String: Any] {
    [
      "slug": slug, "author": author, "title": title, "day": day, "paragraphs": text,
      "first": text.first ?? "",
    ]
  }

  func fits(_ question: String) -> Bool {
    let text = "\(author) \(title)".lowercased()
    return question.lowercased().split(separator: " ").allSatisfy { text.contains($0) }
  }

  static let all = [
    BlogPost(
      slug: "victor", author: "Victor", title: "De printer op de tweede", day: "dinsdag",
      text: [
        "De printer op de tweede doet het weer. Hij was niet stuk. Hij had genoeg van ons.",
        "Ik heb geteld hoe vaak iemand op dezelfde knop drukte. Elf keer. Toen was het lunch.",
      ],
      comments: [
        Comment(who: "Bas Oudkerk", text: "Bel mij gerust als hij weer genoeg heeft. Toestel 700."),
        Comment(who: "Gerda Poelstra", text: "Ik bracht hem taart. Dat hielp."),
      ], likes: 96),
    BlogPost(
      slug: "wim", author: "Wim Terpstra", title: "Een brug in gedachten", day: "vorige week",
      text: [
        "Een brug begint met iemand die aan de overkant wil zijn. Die hebben we. Nu de brug nog."
      ], comments: [Comment(who: "Victor", text: "Eenendertig jaar.")], likes: 18),
    BlogPost(
      slug: "gerda", author: "Gerda Poelstra", title: "Soep is ook vergaderen", day: "vorige week",
      text: [
        "Aan mijn tafel worden meer besluiten genomen dan boven. Met een lepel in de hand praat je korter."
      ],
      comments: [], likes: 54),
  ]
}
