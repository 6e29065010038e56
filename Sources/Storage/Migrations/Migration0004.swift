import GRDB

/// What employees were given: badges and pieces of wardrobe, each with the story that first gave it.
enum Migration0004 {
  static func run(_ db: Database) throws {
    try db.execute(
      sql: """
        CREATE TABLE employee_items (
          employee TEXT NOT NULL REFERENCES employee (id) ON DELETE CASCADE,
          item TEXT NOT NULL,
          story TEXT NOT NULL,
          given_at INTEGER NOT NULL,
          PRIMARY KEY (employee, item)
        ) STRICT, WITHOUT ROWID;
        """)
  }
}
