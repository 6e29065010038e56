/// What an element is called in an id where it says nothing itself.
struct IDNouns {
  private let isDutch: Bool

  /// `language` is the story's: a BCP 47 tag.
  init(language: String) { isDutch = language == "nl" || language.hasPrefix("nl-") }

  /// `begin-keuze`, or `langs-tip` for a visit.
  func id(of element: String, _ tag: XMLTag, in place: IDPlace) -> String {
    let scene = tag.value(of: "scene").map { String(decoding: $0, as: UTF8.self) }
    if element == "visit", let scene { return "\(isDutch ? "langs" : "visit")-\(scene)" }
    let noun = (isDutch ? Self.dutch : Self.english)[element] ?? element
    guard element != "case", element != "option", element != "answer" else { return noun }
    return "\((element == "vary" ? place.beat : nil) ?? place.scene ?? "scene")-\(noun)"
  }

  private static let dutch = [
    "say": "tekst", "image": "beeld", "video": "film", "choose": "keuze", "option": "optie", "ask": "vraag",
    "quiz": "quiz", "answer": "antwoord", "vary": "wissel", "case": "keer", "visit": "bezoek", "show": "kijk",
    "task": "taak", "feedback": "mening", "wait": "pauze", "end": "einde",
  ]

  private static let english = [
    "say": "text", "choose": "choice", "ask": "question", "vary": "mix", "case": "turn", "show": "look",
    "wait": "pause",
  ]
}
