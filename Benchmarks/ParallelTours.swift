import Foundation
import Onboarding
import Storage
import StoryEngine
import StoryModel
import StoryXML

/// Sixty-four employees on one story, in a database on disk.
struct ParallelTours {
  static let count = 64
  /// How many turns each of them takes.
  static let turns = 300

  let onboarding: Onboarding
  let tours: [TourID]
  let path: String

  init(in folder: String) async throws {
    path = folder + "/bench.sqlite"
    onboarding = try await Self.onboarding(in: path)
    let employees = try await onboarding.importEmployees(
      (1...Self.count).map { NewEmployee(name: "Noor \($0)") })
    tours = employees.map { TourID($0.id, Self.id) }
    for tour in tours { _ = try await onboarding.answer(tour, turn: 0, with: .begin) }
  }

  /// The use cases over a database, for the story; as it is published there, where it is.
  static func onboarding(in database: String) async throws -> Onboarding {
    let source = SourceText(path: "bench.xml", bytes: Array(story.utf8))
    guard let compiled = StoryReader.compile(source, cast: Cast([])).value else { throw Bench.Usage() }
    let published = PublishedStory(compiled.flow, source: source)
    return Onboarding(
      store: try SQLiteStore(path: database), library: Library([published], cast: Cast([])))
  }

  static let id = StoryID("bench")

  /// Goes round as long as one likes.
  static let story = """
    <story id="bench" xml:lang="nl" guide="vicky"><title>Rondje</title>
      <variables><integer name="rondes" min="0" max="1000000"/></variables>
      <scene id="begin" title="Begin" milestone="true">
        <say>Ronde <value of="rondes"/>.</say>
        <set variable="rondes" to="rondes + 1"/>
        <choose id="verder"><option id="door" to="midden">Door</option><option id="nog" to="begin">Nog eens</option></choose>
      </scene>
      <scene id="midden" title="Midden" milestone="true">
        <choose id="terug"><option id="terug" to="begin">Terug</option><option id="stop" to="klaar">Klaar</option></choose>
      </scene>
      <scene id="klaar"><end id="einde" outcome="completed">Klaar.</end></scene>
    </story>
    """
}
