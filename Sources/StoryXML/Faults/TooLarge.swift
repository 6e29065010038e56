import StoryModel

extension Diagnostic.Code {
  static let tooLarge = Diagnostic.Code(4, "too-large")
}

extension Diagnostic {
  static func tooLarge(bytes: Int, limit: Int) -> Diagnostic {
    Diagnostic(
      .tooLarge, at: SourceRange(0, 0), "the file has \(bytes) bytes; at most \(limit) are read",
      help: "Split it into several stories, or raise the limit if it must be this large.")
  }
}
