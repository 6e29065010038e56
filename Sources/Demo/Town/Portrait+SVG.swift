extension Portrait {
  /// The drawing, as a file of its own.
  var svg: String {
    let skin = Self.skins[skin] ?? ""
    let shirt = Self.shirts[shirt] ?? ""
    let face = head == .cat ? cat : "<circle cx='48' cy='44' r='21' fill='\(skin)'/>\(hair)\(features)"
    return """
      <svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 96 96'>\
      <rect width='96' height='96' fill='#dfe6f1'/>\(behind)\
      <path d='M14 96c0-20 14-28 34-28s34 8 34 28z' fill='\(shirt)'/>\(face)</svg>
      """
  }

  private var dark: String { skin == "a" ? "#6b4a2a" : "#2c211b" }

  /// Hair that hangs behind the shoulders.
  private var behind: String {
    switch head {
    case .bob: "<path d='M24 66V42c0-34 48-34 48 0v24z' fill='\(dark)'/>"
    case .bun: "<circle cx='48' cy='17' r='9' fill='\(dark)'/>"
    case .scarf: "<path d='M22 82V42c0-36 52-36 52 0v40z' fill='#3d5a8c'/>"
    default: ""
    }
  }

  private var hair: String {
    switch head {
    case .short: "<path d='M26 42c-2-30 46-30 44 0-6-10-12-13-22-13s-17 4-22 13z' fill='\(dark)'/>"
    case .bob: "<path d='M26 46c0-32 44-32 44 0-4-9-14-14-30-14-8 0-11 6-14 14z' fill='\(dark)'/>"
    case .bun: "<path d='M27 40c0-26 42-26 42 0-8-11-34-11-42 0z' fill='\(dark)'/>"
    case .curls:
      [(29, 36), (35, 26), (46, 21), (58, 24), (66, 33), (27, 46), (69, 44)]
        .map { "<circle cx='\($0.0)' cy='\($0.1)' r='9' fill='\(dark)'/>" }.joined()
    case .wild:
      "<path d='M27 42l-7-9 8 0-4-11 10 5 1-12 8 9 6-12 5 12 9-7-1 11 10-3-5 9 8 3-7 6c-8-13-33-14-41-1z' fill='#3a2c1e'/>"
    case .beard:
      "<path d='M26 40c0-28 44-28 44 0-8-12-36-12-44 0z' fill='\(dark)'/>"
        + "<path d='M28 48c1 26 39 26 40 0-4 8-9 7-20 7s-16 1-20-7z' fill='\(dark)'/>"
    case .cap: "<path d='M26 38c0-26 44-26 44 0h12v5H26z' fill='#b5651d'/>"
    case .scarf: "<path d='M25 46c0-34 46-34 46 0-8-16-38-16-46 0z' fill='#3d5a8c'/>"
    case .bald, .cat: ""
    }
  }

  private var features: String {
    let ink = skin == "d" ? "#160e08" : "#2c211b"
    let mouth = head == .beard ? "#f3d9c6" : ink
    return "<circle cx='40' cy='45' r='2.4' fill='\(ink)'/><circle cx='56' cy='45' r='2.4' fill='\(ink)'/>"
      + "<path d='M41 55q7 5 14 0' fill='none' stroke='\(mouth)' stroke-width='2.4' stroke-linecap='round'/>"
  }

  private var cat: String {
    """
    <path d='M26 62V20l13 10h18l13-10v42c-6 14-38 14-44 0z' fill='#2b2b33'/>\
    <ellipse cx='39' cy='46' rx='5' ry='6' fill='#d8e26a'/><ellipse cx='57' cy='46' rx='5' ry='6' fill='#d8e26a'/>\
    <rect x='38' y='41' width='2' height='10' fill='#14141a'/><rect x='56' y='41' width='2' height='10' fill='#14141a'/>\
    <path d='M45 55h6l-3 4z' fill='#d99'/>
    """
  }
}
