import StoryModel

/// The kinds of findings in a test, which are those of stories.
enum TestCode {
  static let badValue = Diagnostic.Code(10, "bad-value")
  static let target = Diagnostic.Code(12, "unknown-target")
  static let variable = Diagnostic.Code(17, "unknown-variable")
  static let persona = Diagnostic.Code(18, "unknown-persona")
  static let value = Diagnostic.Code(25, "unknown-value")
  static let choice = Diagnostic.Code(27, "unknown-choice")
  static let missingFile = Diagnostic.Code(28, "missing-file")
  static let item = Diagnostic.Code(32, "unknown-item")
}
