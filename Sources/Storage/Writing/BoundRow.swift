import GRDBSQLite

/// The row that a ``BoundStatement`` is at: columns are counted from 0, and there until it goes on.
struct BoundRow {
  let statement: OpaquePointer

  /// Empty where there is none.
  func text(_ column: Int32) -> String {
    sqlite3_column_text(statement, column).map { String(cString: $0) } ?? ""
  }

  /// 0 where there is none.
  func number(_ column: Int32) -> Int64 { sqlite3_column_int64(statement, column) }
}
