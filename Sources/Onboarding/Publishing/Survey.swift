import StoryEngine
import StoryModel

/// Where everybody under way in a story would be in its next version.
struct Survey: Sendable {
  /// Tours that are under way.
  private(set) var underWay = 0
  /// Tours that are over: they stay what they are.
  private(set) var over = 0
  /// Tours that cannot be read.
  private(set) var unreadable = PublicationPlan.Unreadable()
  /// How many are put where.
  private(set) var placements: [Placement: Int] = [:]
  /// How many are kept from going on by what.
  private(set) var obstacles: [Obstacle: Int] = [:]
  /// Where they would stand, one tour for each, and how many stand there; in the order of the tours, so that a plan reads
  /// the same each time.
  private(set) var beginnings: [Beginning] = []
  /// The ways they go.
  var ways = Ways()
  /// The turn that each tour is at, the ended ones included.
  private(set) var turns: [EmployeeID: Int] = [:]
  /// Which of ``beginnings`` it is.
  private var indices: [Standpoint: Int] = [:]

  struct Beginning: Sendable {
    let state: TourState
    var count: Int
  }

  init(_ ways: Ways) { self.ways = ways }

  /// Adds a tour that is over.
  mutating func addOver(_ tour: Tour) {
    over += 1
    turns[tour.id.employee] = tour.turn
  }

  /// Adds a tour of which nobody knows where it is.
  mutating func addUnreadable(_ tour: Tour) {
    if tour.isOverByDate { unreadable.over += 1 } else { unreadable.underWay += 1 }
    turns[tour.id.employee] = tour.turn
  }

  /// Adds a tour that is under way, whose way is among ``ways``.
  mutating func add(_ read: ReadTour) {
    guard let way = ways[read.tour] else { return }
    underWay += 1
    turns[read.tour.id.employee] = read.tour.turn
    let state = read.state
    switch way.stages(from: state) {
    case .failure(let found):
      for obstacle in found.all { obstacles[obstacle, default: 0] += 1 }
    case .success(let stages):
      guard let last = stages.last else {
        // The version is the one it is in.
        if let place = PlaceID(state.phase(in: way.from.engine.flow)) {
          placements[.stays(place), default: 0] += 1
        }
        return
      }
      placements[last.placement, default: 0] += 1
      beginnings[index(of: last.state)].count += 1
    }
  }

  private mutating func index(of state: TourState) -> Int {
    let standpoint = state.standpoint
    if let index = indices[standpoint] { return index }
    indices[standpoint] = beginnings.count
    beginnings.append(Beginning(state: state, count: 0))
    return beginnings.count - 1
  }
}

extension PlaceID {
  /// Where a tour stands that is under way; nil for another.
  fileprivate init?(_ phase: TourState.Phase) {
    switch phase {
    case .waiting(let beat): self = .beat(beat)
    case .sceneStart(let scene): self = .sceneStart(scene)
    case .notBegun, .over: return nil
    }
  }
}
