/// Takes a script of our own apart.
///
/// It knows JavaScript but for what those scripts leave out: a pattern right after `)` or `}`, and `++` or
/// `--` where a line ends.
struct ScriptReader {
  private let bytes: [UInt8]
  private var place = 0
  /// The brackets that are open; a back quote is a template whose value is being read.
  private var open: [UInt8] = []
  private var tokens: [ScriptToken] = []

  init(_ bytes: [UInt8]) {
    self.bytes = bytes
  }

  mutating func read() -> [ScriptToken] {
    while true {
      let gap = readGap()
      guard place < bytes.count else { return tokens }
      let start = place
      let kind = readToken()
      let text = String(decoding: bytes[start..<min(place, bytes.count)], as: UTF8.self)
      tokens.append(ScriptToken(kind: kind, text: text, gap: gap))
    }
  }

  private func byte(_ offset: Int = 0) -> UInt8 {
    place + offset < bytes.count ? bytes[place + offset] : 0
  }

  private mutating func readGap() -> ScriptToken.Gap {
    var gap = ScriptToken.Gap.none
    while place < bytes.count {
      let start = place
      switch (byte(), byte(1)) {
      case (UInt8(ascii: " "), _), (Self.line, _): place += 1
      case (Self.slash, Self.slash): while place < bytes.count, byte() != Self.line { place += 1 }
      case (Self.slash, Self.star):
        while place < bytes.count, !(byte() == Self.star && byte(1) == Self.slash) { place += 1 }
        place += 2
      default: return gap
      }
      let hasLine = bytes[start..<min(place, bytes.count)].contains(Self.line)
      gap = hasLine || gap == .line ? .line : .space
    }
    return gap
  }

  private mutating func readToken() -> ScriptToken.Kind {
    let first = byte()
    if Self.isOfWord(first) {
      while Self.isOfWord(byte()) { place += 1 }
      return .word
    }
    place += 1
    switch first {
    case UInt8(ascii: "\""), UInt8(ascii: "'"):
      skip(to: first)
    case UInt8(ascii: "`"):
      readTemplate()
    case UInt8(ascii: "}") where open.last == UInt8(ascii: "`"):
      open.removeLast()
      readTemplate()
    case Self.slash where isValueNext:
      readPattern()
    default:
      if Self.opening.contains(first) { open.append(first) }
      if Self.closing.contains(first), !open.isEmpty { open.removeLast() }
      return .mark
    }
    return .text
  }

  private mutating func skip(to end: UInt8) {
    while place < bytes.count, byte() != end { place += byte() == Self.escape ? 2 : 1 }
    place += 1
  }

  /// Up to its end, or to a value in it.
  private mutating func readTemplate() {
    while place < bytes.count, byte() != UInt8(ascii: "`") {
      if byte() == UInt8(ascii: "$"), byte(1) == UInt8(ascii: "{") {
        open.append(UInt8(ascii: "`"))
        place += 2
        return
      }
      place += byte() == Self.escape ? 2 : 1
    }
    place += 1
  }

  /// With its flags; a slash within `[]` does not end it.
  private mutating func readPattern() {
    while place < bytes.count, byte() != Self.slash {
      if byte() == UInt8(ascii: "[") {
        skip(to: UInt8(ascii: "]"))
      } else {
        place += byte() == Self.escape ? 2 : 1
      }
    }
    place += 1
    while Self.isOfWord(byte()) { place += 1 }
  }

  /// Whether a value begins here, so that a slash does not divide.
  private var isValueNext: Bool {
    guard let last = tokens.last else { return true }
    switch last.kind {
    case .word: return ["return", "typeof", "case"].contains(last.text)
    case .mark: return !last.closes
    case .text: return last.opens
    }
  }

  private static let opening = Array("([{".utf8)
  private static let closing = Array(")]}".utf8)
  private static let line = UInt8(ascii: "\n")
  private static let slash = UInt8(ascii: "/")
  private static let star = UInt8(ascii: "*")
  private static let escape = UInt8(ascii: "\\")

  private static func isOfWord(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "_"), UInt8(ascii: "$"), 0x80...:
      return true
    default: return false
    }
  }
}
