import StoryModel

extension Diagnostic.Code {
  static let tooLarge = Diagnostic.Code(4, "too-large")
}

extension Diagnostic {
  static func tooLarge(bytes: Int, limit: Int) -> Diagnostic {
    Diagnostic(
      .tooLarge, at: SourceRange(0, 0),
      Words(
        "the file has \(bytes) bytes; at most \(limit) are read",
        nl: "het bestand telt \(bytes) bytes; er worden er hoogstens \(limit) gelezen"),
      help: Words(
        "Split it into several stories, or raise the limit if it must be this large.",
        nl: "Maak er meer verhalen van, of verhoog de grens als het echt zo groot moet zijn."))
  }
}
