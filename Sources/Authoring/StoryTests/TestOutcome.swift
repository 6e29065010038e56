package import StoryModel

/// What came of a test.
package enum TestOutcome: Sendable {
  case passed
  case failed(TestFailure)
}

/// Where a test and its story part ways.
package struct TestFailure: Sendable {
  /// The step of the test that fails.
  package let range: SourceRange
  /// What was expected, in the author's words.
  package let expected: Words
  /// What is to be said about what came instead; nil where what was told says it.
  package let instead: Words?
  /// What she did last: a line as in `vicky play`.
  package let input: String
  /// What was told since then, a line each.
  package let told: [String]
}
