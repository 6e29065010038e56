import StoryChecks
package import StoryModel
import StoryXML

/// From a folder of personas to the cast that stories call on.
package enum CastLoader {
  /// What the file in a persona's folder is called.
  package static let fileName = "persona.xml"

  /// Reads `<folder>/<id>/persona.xml`, in alphabetical order.
  ///
  /// - Parameters:
  ///   - folder: the folder of personas.
  ///   - limit: the size in bytes above which a file is not read.
  /// - Returns: the cast and everything that is wrong inside the files.
  /// - Throws: when the folder is not there, holds no persona, or a file cannot be read.
  package static func load(
    folder: String, limit: Int = StoryLoader.usualLimit
  ) throws(LoadingFault) -> LoadedCast {
    var personas: [LoadedPersona] = []
    for name in try SystemFiles.folders(in: folder) {
      let own = SystemFiles.join(folder, name)
      let file = SystemFiles.join(own, fileName)
      guard SystemFiles.isFile(file) else { continue }
      personas.append(try load(file: file, in: ContentFolder(own), limit: limit))
    }
    guard !personas.isEmpty else { throw LoadingFault(.holdsNone(fileName), at: folder) }
    return LoadedCast(cast: Cast(personas.compactMap(\.persona)), personas: personas)
  }

  private static func load(
    file: String, in folder: ContentFolder, limit: Int
  ) throws(LoadingFault) -> LoadedPersona {
    let source: SourceText
    switch try SystemFiles.read(file, limit: limit) {
    case .bytes(let bytes): source = SourceText(path: file, bytes: bytes)
    case .tooLarge(let size):
      let diagnostic = StoryReader.tooLarge(bytes: size, limit: limit)
      return LoadedPersona(
        source: SourceText(path: file, bytes: []), folder: folder, persona: nil, [diagnostic])
    }
    let reading = PersonaReader.read(source, limit: limit)
    let faulty = Set(reading.diagnostics.filter { $0.severity == .error }.map(\.range))
    let findings =
      reading.value.map { PersonaChecks.check($0, in: source, fileExists: folder.holdsFile) } ?? []
    return LoadedPersona(
      source: source, folder: folder, persona: reading.value,
      (reading.diagnostics + findings.filter { !faulty.contains($0.range) }).inFileOrder())
  }
}

/// The personas of a folder, and what was found about their files.
package struct LoadedCast: Sendable {
  /// Drafts of faulty personas are in it, too, so that a story that calls on them is not blamed for it.
  package let cast: Cast
  /// One for each file, in alphabetical order.
  package let personas: [LoadedPersona]

  package init(cast: Cast, personas: [LoadedPersona]) {
    self.cast = cast
    self.personas = personas
  }

  /// Whether every file gave a persona; where not, a persona that a story misses may be in the faulty file.
  package var isComplete: Bool { personas.allSatisfy { $0.persona != nil } }
}

/// A persona from disk, and everything that was found about it.
package struct LoadedPersona: Sendable {
  /// The file; without bytes where it was too large to read.
  package let source: SourceText
  /// Where her drawings are.
  package let folder: ContentFolder
  /// Nil where there is nothing to speak of.
  package let persona: Persona?
  /// In the order of the file.
  package let diagnostics: [Diagnostic]

  init(source: SourceText, folder: ContentFolder, persona: Persona?, _ diagnostics: [Diagnostic]) {
    self.source = source
    self.folder = folder
    self.persona = persona
    self.diagnostics = diagnostics
  }
}
