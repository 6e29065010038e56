import GRDB

/// The language an employee chose for a tour; null where she did not.
enum Migration0005 {
  static func run(_ db: Database) throws {
    try db.execute(sql: "ALTER TABLE tour ADD COLUMN language TEXT")
  }
}
