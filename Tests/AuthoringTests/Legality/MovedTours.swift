import Authoring
import Foundation
import StoryChecks
import StoryEngine
import StoryModel
import StoryXML
import TestSupport
import Testing

/// Two versions of a story and tours under way in the old one: a folder with `old.xml`, `new.xml` and `tours.txt`, in
/// which a blank line stands between two tours; each is a world and the inputs after its beginning.
struct MovedTours: CustomStringConvertible {
  let folder: URL
  let flow: Flow
  let compilation: Compilation
  /// The tours, taken to the new version.
  let states: [TourState]

  init(_ folder: URL) throws {
    self.folder = folder
    let old = try Self.read(folder.appending(path: "old.xml"))
    let new = try Self.read(folder.appending(path: "new.xml"))
    compilation = new.compilation
    flow = new.compilation.flow
    let migration = Migration(
      from: StoryEngine(flow: old.compilation.flow), places: StoryPlaces(old.story),
      to: StoryEngine(flow: flow))
    let tours = try String(contentsOf: folder.appending(path: "tours.txt"), encoding: .utf8)
    states = try tours.split(separator: "\n\n").map { tour in
      let lines = tour.split(separator: "\n").map(String.init)
      var replay = try ProofReplay(old.compilation.flow, first: try #require(lines.first))
      for line in lines.dropFirst() { try replay.take(line) }
      return try migration.migrate(replay.state).get().state
    }
  }

  var description: String { folder.lastPathComponent }

  /// What is proved of the new version from where the tours are.
  var legality: Legality { Legality(flow, states.map { Legality.Beginning($0) }, bound: ProvedStory.bound) }

  private static func read(_ file: URL) throws -> (story: Story, compilation: Compilation) {
    let source = SourceText(path: file.lastPathComponent, bytes: Array(try Data(contentsOf: file)))
    let reading = StoryReader.read(source)
    let errors = reading.diagnostics.filter { $0.severity == .error }.map(\.message.english)
    #expect(errors == [], "\(file.path())")
    let story = try #require(reading.value)
    let compilation = Compilation(story, cast: .sample)
    #expect(compilation.problems.isEmpty, "\(file.path()): \(compilation.problems)")
    return (story, compilation)
  }
}
