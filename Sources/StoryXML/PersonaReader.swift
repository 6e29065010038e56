package import StoryModel

/// Reads the bytes of a `persona.xml`.
package enum PersonaReader {
  /// Never throws and never stops at the first fault; `limit` is the size in bytes above which nothing is read.
  package static func read(_ source: SourceText, limit: Int = 64 << 20) -> Reading<Persona> {
    var builder = PersonaBuilder()
    var findings = Findings()
    let isRead = source.bytes.withUnsafeBufferPointer {
      DocumentReader.read($0, language: .persona, limit: limit, into: &builder, findings: &findings)
    }
    return Reading(
      value: isRead ? builder.finish() : nil, diagnostics: findings.inFileOrder(), source: source)
  }
}
