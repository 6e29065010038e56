import GRDB
import Synchronization

/// The tables that rows are put into, transaction by transaction.
final class InsertLog: Sendable {
  private let tables = Mutex<[[String]]>([])

  var transactions: [[String]] { tables.withLock { $0.filter { !$0.isEmpty } } }

  func clear() { tables.withLock { $0 = [] } }

  /// Writes down what a connection does from now on.
  func follow(_ db: Database) {
    db.trace { [self] event in
      guard case .statement(let statement) = event else { return }
      let words = statement.sql.split(whereSeparator: \.isWhitespace).prefix(3)
      switch words.first {
      case "BEGIN": tables.withLock { $0.append([]) }
      case "INSERT":
        guard let table = words.last.map(String.init) else { return }
        tables.withLock { tables in
          if tables.isEmpty { tables.append([]) }
          tables[tables.count - 1].append(table)
        }
      default: return
      }
    }
  }
}
