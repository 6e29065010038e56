package import StoryModel

/// What came of reading a file: a draft as far as it goes, and everything that was found.
///
/// The draft is there also when there are errors, so that later checks find more in the same go; what was faulty is
/// left out of it or replaced by something harmless. It is nil where there is nothing to speak of: not XML, in another
/// encoding, with a DTD, too large, or about something else altogether.
package struct Reading<Value: Sendable>: Sendable {
  /// Nil where there is nothing to speak of.
  package var value: Value?
  /// In the order of the file.
  package var diagnostics: [Diagnostic]
  /// What was read: the file itself, and those it includes.
  package var source: SourceText

  package init(value: Value?, diagnostics: [Diagnostic], source: SourceText) {
    self.value = value
    self.diagnostics = diagnostics
    self.source = source
  }
}
