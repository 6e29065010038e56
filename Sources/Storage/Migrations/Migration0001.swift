import GRDB

/// Employees, their personal links and their sessions.
enum Migration0001 {
  static func run(_ db: Database) throws {
    // `name_key` is the name as it is compared: no two employees have the same.
    try db.execute(
      sql: """
        CREATE TABLE employee (
          id TEXT NOT NULL PRIMARY KEY,
          name TEXT NOT NULL,
          name_key TEXT NOT NULL UNIQUE,
          first_name TEXT NOT NULL,
          last_name TEXT NOT NULL,
          department TEXT NOT NULL,
          role TEXT NOT NULL,
          location TEXT NOT NULL,
          language TEXT NOT NULL,
          start_date TEXT,
          groups TEXT NOT NULL,
          created_at INTEGER NOT NULL
        ) STRICT, WITHOUT ROWID;
        """)
    // Only the hash of a token is kept. No employee: the web team.
    for table in ["link", "session"] {
      try db.execute(
        sql: """
          CREATE TABLE \(table) (
            hash BLOB NOT NULL PRIMARY KEY CHECK (length(hash) = 32),
            employee TEXT REFERENCES employee (id) ON DELETE CASCADE,
            expires_at INTEGER NOT NULL
          ) STRICT, WITHOUT ROWID;
          CREATE INDEX \(table)_employee ON \(table) (employee);
          """)
    }
  }
}
