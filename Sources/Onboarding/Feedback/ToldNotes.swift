import StoryModel
import Synchronization

/// What was told of somebody's own accord a moment ago, so that the same post twice is one: keys alone, in memory.
final class ToldNotes: Sendable {
  /// How long a key is known, in seconds.
  static let lifetime: Int64 = 600

  struct Key: Hashable, Sendable {
    var employee: EmployeeID
    /// As the page made it up.
    var key: String
  }

  /// What became of a key.
  enum Claim: Sendable {
    /// Nobody has it: it is the caller's to write.
    case taken
    /// Somebody is writing it now.
    case busy
    /// It was written.
    case written
  }

  private enum Entry {
    case busy
    case written(Instant)
  }

  private let entries = Mutex<[Key: Entry]>([:])

  func claim(_ key: Key, now: Instant) -> Claim {
    entries.withLock { entries in
      entries = entries.filter { entry in
        guard case .written(let at) = entry.value else { return true }
        return abs(now.seconds - at.seconds) < Self.lifetime
      }
      switch entries[key] {
      case .busy: return .busy
      case .written: return .written
      case nil:
        entries[key] = .busy
        return .taken
      }
    }
  }

  /// Who claimed it is done; where nothing was written, the next one may.
  func settle(_ key: Key, isWritten: Bool, now: Instant) {
    entries.withLock { $0[key] = isWritten ? .written(now) : nil }
  }
}
