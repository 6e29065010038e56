package import StoryModel

/// Where a tour is: the only thing that is saved of it beside its journal.
///
/// In memory everything is an index into the flow it belongs to; saved, everything is an id
/// (``encoded(in:)``). The version guards against mixing them up.
package struct TourState: Hashable, Sendable {
  /// The version of the story that it belongs to.
  package let version: StoryVersion
  /// The number of the last turn taken; 0 before the tour begins.
  ///
  /// Numbers never repeat in a tour's life.
  package internal(set) var turn = 0
  /// 1 during the first attempt; 0 before the tour begins.
  package internal(set) var attempt = 0
  var position = Position()
  var variables: [Value] = []
  /// How often each scene was entered in this attempt.
  var visits: [Int32: Int64] = [:]
  var chosen: Set<Int32> = []
  /// Questions and quizzes that were answered, and quizzes answered rightly.
  var answered: Set<Int32> = []
  var right: Set<Int32> = []
  /// What was given in this tour, in any attempt.
  var items: Set<Int32> = []
  /// How far each `vary` is.
  var varied: [Int32: Varied] = [:]
  var generator: Generator
  var begun = Moment()
  var latest = Moment()
  /// The one state before, for `back`.
  var before: Before?

  init(version: StoryVersion, seed: UInt64) {
    self.version = version
    generator = Generator(seed: seed)
  }

  /// An instant and the day it was at the employee's place.
  struct Moment: Hashable, Sendable {
    var now = Instant(seconds: 0)
    var today = CalendarDate.epoch
  }

  /// Where a tour waits.
  struct Position: Hashable, Sendable {
    /// The waiting beat or the ending, or the `enter` of the scene at whose beginning she was put; nil before the tour
    /// begins.
    var place: Address?
    /// Whether she is there, or gets there with the next `resume`.
    var arrival = Arrival.shown
    /// The options on offer at a choose, or the answers of a quiz, in the order shown.
    var offer: [Int32] = []
    /// How many hints of the waiting beat were shown.
    var hintsShown = 0
    /// When a `wait` is over, or a task is shown on the start page again.
    var due: Due?
    /// The visits that are open, the innermost last: where each stands.
    var visits: [Address] = []
  }

  /// Whether what waits was shown.
  ///
  /// After a migration it was not, and nothing is on offer.
  enum Arrival: Hashable, Sendable {
    case shown
    /// She was there in the old version of the story: what is due and the hints shown are kept.
    case kept
    /// She was elsewhere, and is told so.
    case moved
    /// She was elsewhere, and goes on after the `enter` of a scene, whose visit was counted.
    case sceneStart
  }

  /// How far a `vary` is.
  struct Varied: Hashable, Sendable {
    /// How often it was told.
    var count: Int64 = 0
    /// With `shuffle`: the cases that are still to come in this round, the next one last.
    var remaining: [Int32] = []
    /// With `shuffle`: the case that was told last.
    var last: Int32 = 0
  }

  /// What undoes the last turn.
  struct Before: Hashable, Sendable {
    var position: Position
    var generator: Generator
    /// In the order in which they were made.
    var changes: [Change] = []
  }

  /// One thing a turn changed, with what was there before.
  enum Change: Hashable, Sendable {
    case variable(Int32, Value)
    case visits(Int32, Int64)
    case chosen(Int32)
    case answered(Int32)
    case varied(Int32, Varied)
    case right(Int32)
    case item(Int32)
  }

  /// Undoes changes, the last one first; turn number and latest time stay.
  mutating func restore(_ before: Before) {
    position = before.position
    generator = before.generator
    for change in before.changes.reversed() {
      switch change {
      case .variable(let index, let value): variables[Int(index)] = value
      case .visits(let scene, let count): visits[scene] = count == 0 ? nil : count
      case .chosen(let option): chosen.remove(option)
      case .answered(let beat): answered.remove(beat)
      case .right(let quiz): right.remove(quiz)
      case .item(let item): items.remove(item)
      case .varied(let vary, let before): varied[vary] = before == Varied() ? nil : before
      }
    }
  }
}

extension TourState {
  /// Where a tour stands, for those who list tours.
  package enum Phase: Hashable, Sendable {
    case notBegun
    case waiting(BeatID)
    /// Put at the beginning of a scene of a new version of the story, and not back since.
    case sceneStart(SceneID)
    case over(BeatID, TourOutcome)
  }

  /// Where the tour stands; `flow` must be of the state's version.
  package func phase(in flow: Flow) -> Phase {
    guard let place = position.place else { return .notBegun }
    if case .enter(let scene) = flow.instructions[Int(place)] {
      return .sceneStart(flow.scenes[Int(scene)].id)
    }
    guard let id = flow.beat(at: place) else { return .notBegun }
    if case .end(let index) = flow.instructions[Int(place)] {
      return .over(id, flow.ends[Int(index)].outcome)
    }
    return .waiting(id)
  }
}
