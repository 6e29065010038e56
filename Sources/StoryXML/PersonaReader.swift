package import StoryModel

/// Reads the bytes of a `persona.xml`.
package enum PersonaReader {
  /// Never throws and never stops at the first fault; `limit` is the size in bytes above which nothing is read.
  package static func read(_ source: SourceText, limit: Int = 64 << 20) -> Reading<Persona> {
    DocumentReader<PersonaBuilder>.read(source, setup: (), limit: limit)
  }
}
