package import StoryModel

/// What came of laying a document out anew.
package enum Formatting: Sendable {
  /// The story's own file first, then those it includes.
  case done([FormattedFile])
  /// It has errors and stays as it is.
  case refused(FaultyText)
}

/// A text and what was found in it.
package struct FaultyText: Sendable {
  /// With everything that it includes.
  package let source: SourceText
  /// In the order of the file.
  package let diagnostics: [Diagnostic]
}

/// A file before and after.
package struct FormattedFile: Sendable {
  /// Where it is: as it was given, for an included file its path inside the story's folder.
  package internal(set) var path: String
  /// As it was.
  package let source: SourceText
  /// As it should be.
  package let bytes: [UInt8]
  /// How many ids were given.
  package let idCount: Int

  init(_ source: SourceText, _ bytes: [UInt8], idCount: Int) {
    path = source.path
    self.source = source
    self.bytes = bytes
    self.idCount = idCount
  }

  /// Whether there is anything to write.
  package var isChanged: Bool { bytes != source.bytes }
}
