import Authoring
import StoryModel

/// The stories in the folder as they are now; looked at again only when a file was saved.
actor AuthorsDesk {
  /// Where stories are.
  let stories: String
  private let personas: String
  private var seen: FolderStamp?
  private var present: [AuthoredStory] = []
  /// Drawn already, by story and language.
  private var drawings: [Drawn: String?] = [:]

  private struct Drawn: Hashable {
    let key: String
    let language: MessageLanguage
  }

  init(stories: String, personas: String) {
    self.stories = stories
    self.personas = personas
  }

  /// Changes when a story or a persona is saved.
  func version() -> String { FolderStamp(of: [stories, personas]).word }

  /// In alphabetical order of their folders.
  func all() -> [AuthoredStory] {
    let now = FolderStamp(of: [stories, personas])
    if now != seen {
      seen = now
      drawings = [:]
      present = read()
    }
    return present
  }

  func story(_ key: String) -> AuthoredStory? { all().first { $0.key == key } }

  /// The story's graph as SVG for the middle of a page; nil where nothing here can draw it.
  func drawing(of story: AuthoredStory, in language: MessageLanguage) -> String? {
    let drawn = Drawn(key: story.key, language: language)
    if let known = drawings[drawn] { return known }
    let svg = Self.draw(story, in: language)
    drawings[drawn] = svg
    return svg
  }

  private static func draw(_ story: AuthoredStory, in language: MessageLanguage) -> String? {
    guard let graph = story.loaded.graph(marking: story.report),
      let drawn = try? Graphviz.svg(GraphDOT.text(graph, in: language))
    else { return nil }
    let svg = GraphSVG.text(graph, drawn: drawn, in: language)
    return svg.firstRange(of: "<svg").map { String(svg[$0.lowerBound...]) }
  }

  private func read() -> [AuthoredStory] {
    let cast = (try? CastLoader.load(folder: personas))?.cast ?? Cast([])
    var found: [AuthoredStory] = []
    for path in (try? StoryFinder.files(at: stories)) ?? [] {
      guard let key = path.split(separator: "/").dropLast().last.map(String.init), StoryID(key).isWellFormed,
        !found.contains(where: { $0.key == key }), let loaded = try? StoryLoader.load(path: path, cast: cast)
      else { continue }
      found.append(AuthoredStory(key: key, loaded))
    }
    return found
  }
}
