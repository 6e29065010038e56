import Authoring
import Onboarding
import StoryModel

/// The stories and personas of two folders, as far as they can be told.
struct Content {
  var stories: [PublishedStory] = []
  var cast = Cast([])
  /// What cannot be told and why, a line each.
  var faults: [String] = []
  /// Files with errors, and the id of the story where that can be read still: an earlier publication may be told.
  var broken: [(path: String, id: StoryID?)] = []

  /// Nothing: for commands that tell no story and name none.
  static let none = Content()

  /// The personas alone, as far as they can be read: older versions of stories are compiled with them.
  static func cast(of place: PlaceOptions) -> Content {
    Content(cast: (try? CastLoader.load(folder: place.personas))?.cast ?? Cast([]))
  }

  /// Without stories.
  ///
  /// - Throws: when the folder is not there or holds no persona.
  private static func personas(of place: PlaceOptions) throws(LoadingFault) -> Content {
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
        content.faults.append(isFaulty(path))
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

  /// Of the stories in the folder those of which nothing is published, and the personas; what cannot be read is left
  /// out, for what is published counts.
  static func unpublished(of place: PlaceOptions, _ published: Set<StoryID>) -> Content {
    let cast = (try? CastLoader.load(folder: place.personas))?.cast ?? Cast([])
    var content = Content(cast: cast)
    for path in (try? StoryFinder.files(at: place.stories)) ?? [] {
      guard let loaded = try? StoryLoader.load(path: path, cast: cast) else { continue }
      let id = loaded.compilation?.flow.story
      guard !loaded.diagnostics.hasErrors, let story = PublishedStory(loaded) else {
        content.broken.append((path, id))
        continue
      }
      if let id, published.contains(id) { continue }
      content.faults.append(isUnpublished(path))
      content.stories.append(story)
    }
    return content
  }

  /// What is said of the files with errors.
  func broken(beside library: Library) -> [String] {
    broken.map { Self.isFaulty($0.path, $0.id, beside: library) ?? Self.isFaulty($0.path) }
  }

  /// What is said of a file with errors of whose story something is published: employees are told that, whatever the
  /// file holds; nil where nothing is.
  ///
  /// A file that tells its id no more is known by its path, or by the name of its folder.
  static func isFaulty(_ path: String, _ id: StoryID?, beside library: Library) -> String? {
    let folder = path.split(separator: "/").dropLast().last.map { StoryID(String($0)) }
    let story =
      id.map { library[$0] }
      ?? library.stories.first { $0.publication != nil && $0.path == path }
      ?? folder.flatMap { library[$0] }
    guard let number = story?.publication?.number else { return nil }
    let words = Words(
      "\(path): has errors; employees keep publication \(number); 'vicky check \(path)' shows them",
      nl: "\(path): heeft fouten; medewerkers houden publicatie \(number); 'vicky check \(path)' laat ze zien"
    )
    return words[.current]
  }

  private static func isFaulty(_ path: String) -> String {
    Words(
      "\(path): has errors and is not told; 'vicky check \(path)' shows them",
      nl: "\(path): heeft fouten en wordt niet verteld; 'vicky check \(path)' laat ze zien")[.current]
  }

  /// What is said of a story that employees do not get.
  private static func isUnpublished(_ path: String) -> String {
    let end = "/" + StoryFinder.fileName
    let name = path.hasSuffix(end) ? String(path.dropLast(end.count)) : path
    return Words(
      "\(name) is not published; 'vicky publish \(name)' does it",
      nl: "\(name) is niet gepubliceerd; 'vicky publish \(name)' doet dat")[.current]
  }
}
