package import StoryModel
import StoryXML

/// From a file to a test that was read and held against its story.
package enum TestLoader {
  /// - Parameters:
  ///   - path: the file.
  ///   - story: the story it tests, without errors.
  ///   - limit: the size in bytes above which it is not read.
  /// - Returns: the test and everything that is wrong inside the file.
  /// - Throws: when there is no file that can be read.
  package static func load(
    path: String, of story: Compilation, limit: Int = StoryReader.usualLimit
  ) throws(LoadingFault) -> LoadedTest {
    switch try SystemFiles.read(path, limit: limit) {
    case .tooLarge(let size):
      return LoadedTest(
        source: SourceText(path: path, bytes: []), test: nil,
        diagnostics: [StoryReader.tooLarge(bytes: size, limit: limit)])
    case .bytes(let bytes):
      let reading = TestReader.read(SourceText(path: path, bytes: bytes), limit: limit)
      let findings = reading.value.map { TestCheck.findings(in: $0, of: story) } ?? []
      return LoadedTest(
        source: reading.source, test: reading.value,
        diagnostics: (reading.diagnostics + findings).inFileOrder())
    }
  }
}

/// A test from disk, and what was found about it.
package struct LoadedTest: Sendable {
  /// The file; without bytes where it was too large to read.
  package let source: SourceText
  /// Nil where there is nothing to speak of; it may be run only where there are no errors.
  package let test: StoryTest?
  /// In the order of the file.
  package let diagnostics: [Diagnostic]
}
