import StoryModel

extension Diagnostic.Code {
  static let notXML = Diagnostic.Code(1, "not-xml")
}

extension Diagnostic {
  /// What the parser stumbled over, in our words.
  static func notXML(_ fault: XMLFault, in bytes: UnsafeBufferPointer<UInt8>) -> Diagnostic {
    let (message, help) = fault.wording(isAtEnd: fault.offset >= bytes.count, isEmpty: bytes.isEmpty)
    return Diagnostic(.notXML, at: SourceRange(fault.offset, fault.offset), message, help: help)
  }

  static func nulCharacter(at offset: Int) -> Diagnostic {
    Diagnostic(
      .notXML, at: SourceRange(offset, offset + 1),
      Words(
        "a character with the number zero stands here", nl: "hier staat een teken met het nummer nul"),
      help: Words(
        "The file is damaged, or is not text at all. Take the character out.",
        nl: "Het bestand is beschadigd, of het is geen tekst. Haal het teken weg."))
  }

  static func tooDeep(at offset: Int, limit: Int) -> Diagnostic {
    Diagnostic(
      .notXML, at: SourceRange(offset, offset + 1),
      Words(
        "the elements stand more than \(limit) deep in one another",
        nl: "de elementen staan meer dan \(limit) diep in elkaar"),
      help: Words(
        "Close elements sooner; put what goes this deep in a scene of its own.",
        nl: "Sluit elementen eerder; geef wat zo diep staat een eigen scène."))
  }
}
