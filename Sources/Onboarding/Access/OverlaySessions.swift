import StoryModel
import Synchronization

/// Sessions of the overlay that were read a moment ago: a page asks often whether there is anything to do.
final class OverlaySessions: Sendable {
  /// In seconds.
  static let lifetime: Int64 = 10
  /// More than this many are not remembered.
  static let limit = 16_384

  private struct Entry {
    var employee: EmployeeID
    var expiresAt: Instant
    var readAt: Instant
  }

  private struct Memory {
    var entries: [TokenHash: Entry] = [:]
    /// How often anything was forgotten.
    var mark = 0
  }

  private let memory = Mutex(Memory())

  /// To be taken before a session is read: what is forgotten after it is not remembered by who read it before.
  var mark: Int { memory.withLock { $0.mark } }

  /// Nil where it is not known, which says nothing.
  func employee(of hash: TokenHash, now: Instant) -> EmployeeID? {
    memory.withLock { memory in
      guard let entry = memory.entries[hash] else { return nil }
      guard abs(now.seconds - entry.readAt.seconds) < Self.lifetime, entry.expiresAt > now else {
        memory.entries[hash] = nil
        return nil
      }
      return entry.employee
    }
  }

  func remember(_ grant: Grant, of employee: EmployeeID, now: Instant, since mark: Int) {
    memory.withLock { memory in
      guard memory.mark == mark else { return }
      if memory.entries.count >= Self.limit { memory.entries = [:] }
      memory.entries[grant.hash] = Entry(employee: employee, expiresAt: grant.expiresAt, readAt: now)
    }
  }

  /// The session ended or has another token.
  func forget(_ hash: TokenHash) {
    memory.withLock { memory in
      memory.mark += 1
      memory.entries[hash] = nil
    }
  }

  /// All her sessions ended.
  func forget(_ employee: EmployeeID) {
    memory.withLock { memory in
      memory.mark += 1
      memory.entries = memory.entries.filter { $0.value.employee != employee }
    }
  }
}
