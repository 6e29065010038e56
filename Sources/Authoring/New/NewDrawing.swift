/// A face for somebody new, until there is a better drawing; its colours and hair follow from the id.
struct NewDrawing {
  enum Look {
    case friendly
    case glad
  }

  private let disc: String
  private let coat: String
  private let skin: (light: String, dark: String)
  private let hair: (colour: String, shape: String)

  private static let discs = ["#CFE8D8", "#BFDEE0", "#F7DFA8", "#EBD3C4", "#DAD7EC"]
  private static let coats = ["#0B5563", "#C8401F", "#F2B134", "#3E4E60"]
  private static let skins = [
    ("#F0BE96", "#C98559"), ("#D99E70", "#A96B3F"), ("#A8714B", "#7A4A2C"), ("#F6D2B4", "#D59A75"),
  ]
  private static let hairs = ["#1B2430", "#6B3A1E", "#96300F", "#8A8F98"]
  private static let shapes = [
    // Short, tied up, curls, long.
    "M49 96C40 46 72 28 104 30C140 32 160 58 151 98C147 80 138 68 124 62C100 72 66 68 49 96Z",
    "M100 34C84 34 80 8 100 8C120 8 116 34 100 34ZM50 94C46 52 74 32 100 32C128 32 154 52 150 94C144 70 122 60 100 60C78 60 56 70 50 94Z",
    """
    M48 98C34 92 36 72 48 70C42 54 58 42 70 48C74 32 96 28 104 38C116 26 134 34 134 48C148 44 160 58 152 70\
    C164 76 162 94 152 98C148 82 138 70 124 66C104 74 72 72 48 98Z
    """,
    """
    M46 140C38 110 40 30 100 30C160 30 162 110 154 140C148 146 140 144 138 138C146 112 142 78 122 62\
    C100 74 72 70 58 88C54 106 58 124 62 138C60 144 52 146 46 140Z
    """,
  ]

  init(_ id: String) {
    var dice = id.utf8.reduce(0xCBF2_9CE4_8422_2325 as UInt64) { ($0 ^ UInt64($1)) &* 0x0000_0100_0000_01B3 }
    func pick(among count: Int) -> Int {
      defer { dice = dice &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407 }
      return Int(dice >> 33) % count
    }
    disc = Self.discs[pick(among: Self.discs.count)]
    coat = Self.coats[pick(among: Self.coats.count)]
    skin = Self.skins[pick(among: Self.skins.count)]
    hair = (Self.hairs[pick(among: Self.hairs.count)], Self.shapes[pick(among: Self.shapes.count)])
  }

  /// The drawing as a file.
  func svg(_ look: Look) -> String {
    """
    <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 200 200" width="200" height="200" \
    stroke-linecap="round" stroke-linejoin="round">
      <circle fill="\(disc)" cx="100" cy="100" r="94"/>
      <!-- neck, coat -->
      <path fill="\(skin.dark)" d="M83 128H117V162H83Z"/>
      <path fill="\(coat)" d="M38 171C46 153 68 150 84 150C92 158 108 158 116 150C132 150 154 153 162 171C146 187 124 194 100 194C76 194 54 187 38 171Z"/>
      <!-- face -->
      <ellipse fill="\(skin.light)" cx="100" cy="94" rx="49" ry="53"/>
      <path fill="\(hair.colour)" d="\(hair.shape)"/>
      <path fill="none" stroke="\(skin.dark)" stroke-width="5" d="M101 100C97 107 98 112 104 112"/>
    \(features(look))
    </svg>

    """
  }

  private func features(_ look: Look) -> String {
    switch look {
    case .friendly:
      """
        <!-- brows, eyes, mouth -->
        <path fill="none" stroke="#1B2430" stroke-width="5.5" d="M73 80C78 76 84 76 89 79M112 79C117 76 123 76 128 80"/>
        <circle fill="#1B2430" cx="81" cy="95" r="5.5"/>
        <circle fill="#1B2430" cx="120" cy="95" r="5.5"/>
        <path fill="none" stroke="#1B2430" stroke-width="5.5" d="M84 124C93 131 108 131 117 124"/>
      """
    case .glad:
      """
        <!-- brows, eyes, mouth -->
        <path fill="none" stroke="#1B2430" stroke-width="5.5" d="M72 77C78 71 85 71 90 76M111 76C116 71 123 71 129 77"/>
        <path fill="none" stroke="#1B2430" stroke-width="5.5" d="M74 97C77 90 86 90 89 97M112 97C115 90 124 90 127 97"/>
        <path fill="#1B2430" d="M80 121C92 125 110 125 121 121C120 134 112 141 101 141C90 141 82 134 80 121Z"/>
        <path fill="#FFF9F0" d="M85 122C94 125 107 125 116 122L115 127C106 129 95 129 86 127Z"/>
      """
    }
  }
}
