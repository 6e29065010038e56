import Authoring
import Onboarding
import StoryModel

/// Which story a command is about: the id of one in the stories folder, or a path.
struct StoryChoice {
  private let text: String
  private let place: PlaceOptions

  init(_ text: String, place: PlaceOptions) {
    self.text = text
    self.place = place
  }

  /// That story alone, and the personas.
  ///
  /// - Throws: a ``CommandFailure`` with the first of its errors where it may not be told.
  func content() throws -> Content {
    var content = try Content.personas(of: place)
    if StoryID(text).isWellFormed {
      let all = try? Content.all(of: place)
      if let story = all?.stories.first(where: { $0.id == StoryID(text) }) {
        content.stories = [story]
        return content
      }
    }
    let loaded = try loaded(content.cast)
    guard let story = PublishedStory(loaded) else { throw CommandFailure(Self.fault(of: loaded)) }
    content.stories = [story]
    return content
  }

  /// What stands at the path or, where nothing does, in the folder of stories under this name: a story with errors is
  /// not found by its id.
  private func loaded(_ cast: Cast) throws(LoadingFault) -> LoadedStory {
    do {
      return try StoryLoader.load(path: text, cast: cast)
    } catch {
      guard error.reason == .missing, StoryID(text).isWellFormed,
        let named = try? StoryLoader.load(path: "\(place.stories)/\(text)", cast: cast)
      else { throw error }
      return named
    }
  }

  private static func fault(of loaded: LoadedStory) -> String {
    guard let first = loaded.diagnostics.first(where: { $0.severity == .error }) else {
      return "\(loaded.source.path): this story cannot be told"
    }
    let position = loaded.source.position(of: Int(first.range.start))
    let message = first.message[.current]
    return "\(loaded.source.path):\(position.line):\(position.column): \(message) [\(first.code)]; "
      + "'vicky check \(loaded.source.path)' shows all there is"
  }
}
