package import StoryModel

/// The files that are published with a story, beside its own: translations, pictures and films, and of each persona it
/// calls on her file and her drawings.
package struct PublicationFiles: Sendable {
  /// By path: `translations/en.xlf`, `media/samen.svg`, `personas/vicky/persona.xml`; in alphabetical order.
  package private(set) var files: [(path: String, bytes: [UInt8])] = []

  /// The size in bytes above which a picture or film is not published.
  package static let limit = 512 << 20

  /// Reads them.
  ///
  /// - Parameters:
  ///   - story: one without errors: all that it names is there.
  ///   - personas: those of the place.
  /// - Throws: when a file cannot be read, or is too large.
  package init(_ story: LoadedStory, personas: LoadedCast) throws(LoadingFault) {
    guard let flow = story.compilation?.flow else { return }
    for translation in story.translationSources {
      let name = translation.path.split(separator: "/").last.map(String.init) ?? translation.path
      files.append((Self.translations + name, translation.bytes))
    }
    for path in Set(flow.namedFiles) {
      files.append((path, try Self.read(path, in: story.folder)))
    }
    for id in flow.namedPersonas {
      guard let loaded = personas.personas.first(where: { $0.persona?.id == id }),
        let persona = loaded.persona
      else { continue }
      let own = Self.personas + id.text + "/"
      files.append((own + CastLoader.fileName, loaded.source.bytes))
      for drawing in Set(persona.moods.map(\.drawing) + persona.wardrobe.pieces.map(\.drawing)) {
        files.append((own + drawing, try Self.read(drawing, in: loaded.folder.path)))
      }
    }
    files.sort { $0.path < $1.path }
  }

  private static func read(_ path: String, in folder: String) throws(LoadingFault) -> [UInt8] {
    let file = SystemFiles.join(folder, path)
    switch try SystemFiles.read(file, limit: limit) {
    case .bytes(let bytes): return bytes
    case .tooLarge: throw LoadingFault(.tooLarge(limit: limit), at: file)
    }
  }

  private static let translations = TranslationFolder.name + "/"
  private static let personas = "personas/"

  /// Whether a path is a translation's.
  package static func isTranslation(_ path: String) -> Bool { path.hasPrefix(translations) }

  /// Whether a path is the file of a persona.
  package static func isPersona(_ path: String) -> Bool {
    path.hasPrefix(personas) && path.hasSuffix("/" + CastLoader.fileName)
  }

  /// The path of a persona's drawing.
  package static func path(ofDrawing drawing: String, of persona: PersonaID) -> String {
    personas + persona.text + "/" + drawing
  }
}
