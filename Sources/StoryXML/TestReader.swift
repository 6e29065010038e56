package import StoryModel

/// Reads the bytes of a test of a story.
package enum TestReader {
  /// Never throws and never stops at the first fault; `limit` is the size in bytes above which nothing is read.
  package static func read(_ source: SourceText, limit: Int = StoryReader.usualLimit) -> Reading<StoryTest> {
    var builder = TestBuilder()
    var findings = Findings()
    let isRead = source.bytes.withUnsafeBufferPointer {
      DocumentReader.read($0, language: .test, limit: limit, into: &builder, findings: &findings)
    }
    return Reading(
      value: isRead ? builder.finish() : nil, diagnostics: findings.inFileOrder(), source: source)
  }
}
