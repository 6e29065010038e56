import StoryEngine
import StoryModel

/// The way of a tour from the version it is in through every publication since: as many legs as there are publications
/// whose version is another one than that before.
struct Way: Sendable {
  let from: Edition
  private(set) var legs: [Leg] = []

  /// Behind one reference: every tour passes it on, and a migration is many tables.
  final class Leg: Sendable {
    let publication: Int
    let edition: Edition
    let migration: Migration

    init(publication: Int, edition: Edition, migration: Migration) {
      self.publication = publication
      self.edition = edition
      self.migration = migration
    }
  }

  /// A tour after one leg.
  struct Stage {
    let leg: Leg
    let state: TourState
    let placement: Placement
  }

  init(from edition: Edition) { from = edition }

  /// The version that it leads to.
  var end: Edition { legs.last?.edition ?? from }

  /// Goes on to a further publication; one of the same version moves nobody.
  ///
  /// False where the version that it comes from cannot be read.
  mutating func append(_ publication: Int, _ edition: Edition, _ library: Library) -> Bool {
    guard edition.engine.version != end.engine.version else { return true }
    guard let migration = library.migration(from: end, to: edition) else { return false }
    legs.append(Leg(publication: publication, edition: edition, migration: migration))
    return true
  }

  /// A tour that is under way, after each leg; or what keeps it from going on.
  func stages(from state: TourState) -> Result<[Stage], Obstacles> {
    var stages: [Stage] = []
    var state = state
    for leg in legs {
      switch leg.migration.migrate(state) {
      case .success(let moved):
        state = moved.state
        stages.append(Stage(leg: leg, state: state, placement: moved.placement))
      case .failure(let obstacles): return .failure(obstacles)
      }
    }
    return .success(stages)
  }
}
