import Authoring
import Onboarding
import StoryModel

/// The stories and personas of two folders, as far as they can be told.
struct Content {
  var stories: [PublishedStory] = []
  var cast = Cast([])
  /// What cannot be told and why, a line each.
  var faults: [String] = []

  /// Nothing: for commands that tell no story and name none.
  static let none = Content()

  /// The personas alone: what older versions of stories need to be compiled again.
  ///
  /// - Throws: when the folder is not there or holds no persona.
  static func personas(of place: PlaceOptions) throws(LoadingFault) -> Content {
    let loaded = try CastLoader.load(folder: place.personas)
    var content = Content(cast: loaded.cast)
    for persona in loaded.personas where persona.diagnostics.hasErrors {
      content.faults.append("\(persona.source.path): has errors; 'vicky check' shows them")
    }
    return content
  }

  /// Personas and stories.
  ///
  /// A story with errors is left out, and named in ``faults``: nobody is told it.
  ///
  /// - Throws: when a folder is not there or empty, or a file cannot be read.
  static func all(of place: PlaceOptions) throws(LoadingFault) -> Content {
    var content = try personas(of: place)
    var paths: [StoryID: String] = [:]
    for path in try StoryFinder.files(at: place.stories) {
      guard let story = PublishedStory(try StoryLoader.load(path: path, cast: content.cast)) else {
        content.faults.append("\(path): has errors and is not told; 'vicky check \(path)' shows them")
        continue
      }
      if let earlier = paths[story.id] {
        content.faults.append("\(path): has the id '\(story.id)' of \(earlier) and is not told")
        continue
      }
      paths[story.id] = path
      content.stories.append(story)
    }
    return content
  }

  var library: Library { Library(stories, cast: cast) }

  /// The same, each story told in one language alone; nil for any.
  ///
  /// - Throws: where one cannot be told in it.
  func told(in language: String?) throws(CommandFailure) -> Content {
    guard let language else { return self }
    var content = self
    content.stories = []
    for story in stories {
      guard let told = story.told(in: language) else {
        let known = story.languages.joined(separator: ", ")
        throw CommandFailure("\(story.path): is not there in '\(language)'; it is in: \(known)")
      }
      content.stories.append(told)
    }
    return content
  }
}
