package import StoryModel
import StoryXML

/// From a file to a test that was read and held against its story.
package enum TestLoader {
  /// - Parameters:
  ///   - path: the file.
  ///   - story: the story it tests, without errors; older versions of it are in its folder.
  ///   - limit: the size in bytes above which it is not read.
  /// - Returns: the test and everything that is wrong inside the file.
  /// - Throws: when there is no file that can be read.
  package static func load(
    path: String, of story: LoadedStory, limit: Int = StoryReader.usualLimit
  ) throws(LoadingFault) -> LoadedTest {
    switch try SystemFiles.read(path, limit: limit) {
    case .tooLarge(let size):
      return LoadedTest(
        source: SourceText(path: path, bytes: []), test: nil, versions: [],
        diagnostics: [StoryReader.tooLarge(bytes: size, limit: limit)])
    case .bytes(let bytes):
      let reading = TestReader.read(SourceText(path: path, bytes: bytes), limit: limit)
      guard let test = reading.value else {
        return LoadedTest(
          source: reading.source, test: nil, versions: [], diagnostics: reading.diagnostics)
      }
      let versions = VersionLoader(of: test, story, limit: limit)
      let findings = TestCheck.findings(in: test, of: versions.found.map { $0?.compilation })
      return LoadedTest(
        source: reading.source, test: test, versions: versions.found.compactMap { $0 },
        diagnostics: (reading.diagnostics + versions.findings + findings).inFileOrder())
    }
  }
}

/// A test from disk, and what was found about it.
package struct LoadedTest: Sendable {
  /// The file; without bytes where it was too large to read.
  package let source: SourceText
  /// Nil where there is nothing to speak of; it may be run only where there are no errors.
  package let test: StoryTest?
  /// The versions of the story that it goes through, in order: one, and one more for each time it goes to the next.
  package let versions: [TestVersion]
  /// In the order of the file.
  package let diagnostics: [Diagnostic]
}
