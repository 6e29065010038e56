import StoryEngine
import StoryModel
import Synchronization

/// Tours that were moved on a moment ago, so that the next answer need not read them again.
///
/// Nothing depends on it: a turn is saved only where the tour still is where it was remembered, and whatever does not
/// go smoothly is done again from what is kept. Data of an employee that another process changes is seen after
/// ``lifetime`` at the latest.
final class RecentTours: Sendable {
  /// In seconds.
  static let lifetime: Int64 = 10
  /// More than this many are not remembered.
  static let limit = 4096

  struct Entry: Sendable {
    var employee: Employee
    var tour: Tour
    var state: TourState
    var edition: Edition
    var at: Instant
  }

  private let entries = Mutex<[TourID: Entry]>([:])

  /// The tour as it was left at this turn a moment before `now`; nil where that is not known.
  func take(_ id: TourID, at turn: Int, now: Instant) -> Entry? {
    entries.withLock { entries in
      guard let entry = entries.removeValue(forKey: id), entry.tour.turn == turn,
        abs(now.seconds - entry.at.seconds) < Self.lifetime
      else { return nil }
      return entry
    }
  }

  /// The next answer reads it again.
  func forget(_ id: TourID) { entries.withLock { _ = $0.removeValue(forKey: id) } }

  /// The next answer in any of her tours reads it again.
  func forget(_ employee: EmployeeID) {
    entries.withLock { entries in
      for id in entries.keys where id.employee == employee { entries[id] = nil }
    }
  }

  func remember(_ entry: Entry) {
    entries.withLock { entries in
      if entries.count >= Self.limit { entries.removeAll() }
      entries[entry.tour.id] = entry
    }
  }
}
