/// A drawn face: a head, a skin and a shirt.
struct Portrait: Sendable {
  enum Head: String, CaseIterable, Sendable {
    case short, bob, bun, curls, wild, bald, beard, cap, scarf, cat

    /// What it is, for who chooses one without seeing it.
    var words: String {
      switch self {
      case .short: "Kort haar"
      case .bob: "Halflang haar"
      case .bun: "Een knot"
      case .curls: "Krullen"
      case .wild: "Haar dat alle kanten op gaat"
      case .bald: "Geen haar"
      case .beard: "Een baard"
      case .cap: "Een pet"
      case .scarf: "Een hoofddoek"
      case .cat: "Een kat"
      }
    }
  }

  let head: Head
  let skin: String
  let shirt: String

  init(_ head: Head, _ skin: String = "b", _ shirt: String = "1") {
    self.head = head
    self.skin = skin
    self.shirt = shirt
  }

  /// Its name in an address: `bob-b-2`.
  var code: String { "\(head.rawValue)-\(skin)-\(shirt)" }

  /// Reads a ``code``; nil where it is none.
  init?(code: String) {
    let parts = code.split(separator: "-").map(String.init)
    guard parts.count == 3, let head = Head(rawValue: parts[0]), Self.skins[parts[1]] != nil,
      Self.shirts[parts[2]] != nil
    else { return nil }
    self.init(head, parts[1], parts[2])
  }

  static let skins = ["a": "#f0c9a8", "b": "#e3b08a", "c": "#b9804f", "d": "#7d5233", "e": "#2b2b33"]
  static let shirts = [
    "1": "#8a3b2e", "2": "#24508f", "3": "#2f6b3a", "4": "#5b4a8a", "5": "#4a5563", "6": "#9a6a12",
  ]
}
