import Authoring
import StoryModel

/// A story as its author works on it: as it is on disk, also where it is not published anywhere.
struct WorkbenchStory {
  let loaded: LoadedStory
  let compilation: Compilation

  /// - Parameters:
  ///   - text: a story file, the folder of one, or the id of one in the folder of stories.
  ///   - place: where stories and personas are.
  ///   - mayBeFaulty: whether a story with errors will do.
  /// - Throws: what keeps it from being read, or the first of its errors.
  init(_ text: String, place: PlaceOptions, mayBeFaulty: Bool = false) throws {
    let cast = try CastLoader.load(folder: place.personas).cast
    loaded = try Self.load(text, cast: cast, stories: place.stories)
    let fault = loaded.diagnostics.first { $0.severity == .error }
    guard let compilation = loaded.compilation, mayBeFaulty || fault == nil else {
      throw CommandFailure(Self.words(for: fault, in: loaded))
    }
    self.compilation = compilation
  }

  /// Where its beats stand.
  var places: PlaceNames { PlaceNames(loaded.source, in: loaded.folder) }

  /// What stands at the path, in the folder of stories under this name, or anywhere in that folder with this id.
  private static func load(_ text: String, cast: Cast, stories: String) throws -> LoadedStory {
    do {
      return try StoryLoader.load(path: text, cast: cast)
    } catch {
      guard error.reason == .missing, StoryID(text).isWellFormed else { throw error }
      if let named = try? StoryLoader.load(path: "\(stories)/\(text)", cast: cast) { return named }
      for path in (try? StoryFinder.files(at: stories)) ?? [] {
        let loaded = try? StoryLoader.load(path: path, cast: cast)
        if let loaded, loaded.compilation?.flow.story == StoryID(text) { return loaded }
      }
      throw error
    }
  }

  private static func words(for fault: Diagnostic?, in loaded: LoadedStory) -> String {
    guard let fault else { return "\(loaded.source.path): this story cannot be told" }
    let place = PlaceNames(loaded.source, in: loaded.folder).name(of: fault.range)
    return
      "\(place): \(fault.message[.current]) [\(fault.code)]; 'vicky check \(loaded.source.path)' shows all there is"
  }
}
