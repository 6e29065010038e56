import StoryModel
import Synchronization

/// Outfits that were read a moment ago: every turn shows somebody, and they hardly ever change.
final class RecentOutfits: Sendable {
  /// In seconds.
  static let lifetime: Int64 = 10
  /// More than this many are not remembered.
  static let limit = 4096

  private struct Entry {
    var outfit: Outfit
    var readAt: Instant
  }

  private struct Memory {
    var entries: [EmployeeID: Entry] = [:]
    /// How often anything was forgotten.
    var mark = 0
  }

  private let memory = Mutex(Memory())

  /// To be taken before an outfit is read: what is forgotten after it is not remembered by who read it before.
  var mark: Int { memory.withLock { $0.mark } }

  /// Nil where it is not known, which says nothing.
  func outfit(of employee: EmployeeID, now: Instant) -> Outfit? {
    memory.withLock { memory in
      guard let entry = memory.entries[employee], abs(now.seconds - entry.readAt.seconds) < Self.lifetime
      else { return nil }
      return entry.outfit
    }
  }

  func remember(_ outfit: Outfit, of employee: EmployeeID, now: Instant, since mark: Int) {
    memory.withLock { memory in
      guard memory.mark == mark else { return }
      if memory.entries.count >= Self.limit { memory.entries = [:] }
      memory.entries[employee] = Entry(outfit: outfit, readAt: now)
    }
  }

  /// She chose another one.
  func forget(_ employee: EmployeeID) {
    memory.withLock { memory in
      memory.entries[employee] = nil
      memory.mark += 1
    }
  }
}
