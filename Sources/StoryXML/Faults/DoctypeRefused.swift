import StoryModel

extension Diagnostic.Code {
  static let doctypeRefused = Diagnostic.Code(3, "doctype-refused")
}

extension Diagnostic {
  /// The parser knows of the declaration when it is past its name, at `end`.
  static func doctypeRefused(endingAt end: Int, in bytes: UnsafeBufferPointer<UInt8>) -> Diagnostic {
    let mark = "<!DOCTYPE"
    var start = min(end, bytes.count)
    while start > 0, !bytes[start...].starts(with: mark.utf8) { start -= 1 }
    return Diagnostic(
      .doctypeRefused, at: SourceRange(start, min(start + mark.utf8.count, bytes.count)),
      Words(
        "a document type declaration (DOCTYPE) is not allowed",
        nl: "een documenttype (DOCTYPE) mag hier niet staan"),
      help: Words(
        "Take it out, with the entities it declares. The language is fixed; nothing has to be declared.",
        nl: "Haal het weg, met de entiteiten erin. De taal ligt vast; je hoeft niets te declareren."))
  }
}
