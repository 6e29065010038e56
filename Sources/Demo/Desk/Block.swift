/// What can stand on a start page.
enum Block: String, CaseIterable, Sendable {
  case news = "nieuws"
  case rush = "drukte"
  case poll = "peiling"
  case canteen = "kantine"
  case agenda
  case colleagues = "collegas"
  case groups = "groepen"
  case matters = "zaken"

  static let standard: [Block] = [.news, .rush, .poll, .canteen]

  var title: String {
    switch self {
    case .news: "Het nieuws"
    case .rush: "Drukte aan de balie"
    case .poll: "Peiling van de week"
    case .canteen: "De kantine"
    case .agenda: "Mijn agenda"
    case .colleagues: "Mijn collega's"
    case .groups: "Mijn groepen"
    case .matters: "Mijn zaken"
    }
  }
}
