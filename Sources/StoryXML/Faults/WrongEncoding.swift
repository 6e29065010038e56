import StoryModel

extension Diagnostic.Code {
  static let wrongEncoding = Diagnostic.Code(2, "wrong-encoding")
}

extension Diagnostic {
  private static let saveAsUtf8 = Words(
    "Save the file as UTF-8 and write encoding=\"UTF-8\" in its first line, or leave that out.",
    nl: "Bewaar het bestand als UTF-8 en schrijf encoding=\"UTF-8\" in de eerste regel, of laat dat weg.")

  /// The file says, or shows, that it is in another encoding.
  static func wrongEncoding(named name: String, at range: SourceRange) -> Diagnostic {
    Diagnostic(
      .wrongEncoding, at: range,
      Words(
        "the file is written in '\(name)'; only UTF-8 is read",
        nl: "het bestand is opgeslagen als '\(name)'; alleen UTF-8 wordt gelezen"),
      help: saveAsUtf8)
  }

  static func notUTF8(byte: UInt8, at range: SourceRange) -> Diagnostic {
    Diagnostic(
      .wrongEncoding, at: range,
      Words(
        "the byte \(hexadecimal(byte)) here does not belong in UTF-8, so the file is in another encoding",
        nl: "de byte \(hexadecimal(byte)) hoort niet in UTF-8, dus het bestand is anders opgeslagen"),
      help: saveAsUtf8)
  }

  /// The file calls itself ASCII.
  static func notASCII(byte: UInt8, at range: SourceRange) -> Diagnostic {
    Diagnostic(
      .wrongEncoding, at: range,
      Words(
        "the file is said to be written in 'US-ASCII', and the byte \(hexadecimal(byte)) here is not",
        nl: "het bestand noemt zich 'US-ASCII', en de byte \(hexadecimal(byte)) hoort daar niet in"),
      help: saveAsUtf8)
  }

  private static func hexadecimal(_ byte: UInt8) -> String {
    "0x" + (byte < 0x10 ? "0" : "") + String(byte, radix: 16, uppercase: true)
  }
}
