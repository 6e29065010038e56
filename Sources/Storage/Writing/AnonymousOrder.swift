import GRDB

/// Hides the order in which anonymous feedback came.
///
/// SQLite puts a new row's bytes beside those of the row before it on the page, so that whoever holds the file could
/// read an order from the places. So all rows are written again by their random keys whenever one is added: the
/// places then depend on the keys alone. There are few such rows, and rewriting thousands takes milliseconds.
enum AnonymousOrder {
  static func hide(in db: Database) throws {
    let rows = try Row.fetchAll(db, sql: "SELECT * FROM anonymous_feedback ORDER BY id")
    try db.execute(sql: "DELETE FROM anonymous_feedback")
    guard let columns = rows.first.map({ Array($0.columnNames) }) else { return }
    let marks = columns.map { _ in "?" }.joined(separator: ", ")
    let insert = try db.cachedStatement(
      sql: "INSERT INTO anonymous_feedback (\(columns.joined(separator: ", "))) VALUES (\(marks))")
    for row in rows { try insert.execute(arguments: StatementArguments(row.databaseValues)) }
  }
}
