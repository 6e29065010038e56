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
      .notXML, at: SourceRange(offset, offset + 1), "a character with the number zero stands here",
      help: "The file is damaged, or is not text at all. Take the character out.")
  }

  static func tooDeep(at offset: Int, limit: Int) -> Diagnostic {
    Diagnostic(
      .notXML, at: SourceRange(offset, offset + 1),
      "the elements stand more than \(limit) deep in one another",
      help: "Close elements sooner; put what goes this deep in a scene of its own.")
  }
}
