import Authoring
import Foundation
import Onboarding
import Storage
import StoryEngine
import StoryModel
import StoryXML

/// A database with a published story and very many employees in the middle of it, at every place that random walks come
/// by, each with her journal.
enum ManyTours {
  private static let page = 1000

  /// - Parameters:
  ///   - count: how many employees.
  ///   - path: the story, as it is published in the database.
  ///   - database: the file.
  /// - Throws: where the story is not what is published there, or the database fails.
  static func make(_ count: Int, ofStoryAt path: String, in database: String) async throws {
    let source = SourceText(path: path, bytes: try [UInt8](Data(contentsOf: URL(filePath: path))))
    guard let flow = StoryReader.compile(source, cast: Cast([])).value?.flow else { throw Bench.Usage() }
    let story = PublishedStory(flow, source: source)
    let store = try SQLiteStore(path: database)
    guard let publication = try await store.publications(of: story.id).last,
      publication.version == story.version
    else { throw Bench.Usage() }
    let walks = Simulation(story.engine, seed: 1, runs: count)
    var made = 0
    var walk = 0
    var batch: [(Employee, [Step])] = []
    while made < count {
      for var steps in try await WalkedTour(story, walks, number: walk).prefixes.prefix(count - made) {
        let employee = Employee(
          id: EmployeeID(String(format: "%08d", made)), name: "Noor \(made)", facts: EmployeeFacts(),
          createdAt: Instant(seconds: 0))
        for index in steps.indices { steps[index] = steps[index].of(employee.id, in: publication) }
        batch.append((employee, steps))
        made += 1
        if batch.count == page { try await write(&batch, to: store) }
      }
      walk += 1
    }
    try await write(&batch, to: store)
    print("tours \(made) walks \(walk)")
  }

  private static func write(_ batch: inout [(Employee, [Step])], to store: SQLiteStore) async throws {
    try await store.add(batch.map(\.0))
    guard try await store.record(batch.map(\.1)).allSatisfy({ $0 == .saved }) else { throw Bench.Stuck() }
    batch.removeAll(keepingCapacity: true)
  }
}

extension Step {
  /// The same of somebody else.
  fileprivate func of(_ employee: EmployeeID, in publication: Publication) -> Step {
    let id = TourID(employee, publication.story)
    return Step(
      entry: JournalEntry(
        tour: id, turn: entry.turn, attempt: entry.attempt, input: entry.input, at: entry.at,
        localDate: entry.localDate, read: entry.read, seed: entry.seed, version: entry.version),
      tour: Tour(
        id: id, version: tour.version, publication: publication.number, turn: tour.turn,
        attempt: tour.attempt, state: tour.state, begunAt: tour.begunAt, finishedAt: tour.finishedAt,
        finishedVersion: tour.finishedVersion, language: tour.language))
  }
}
