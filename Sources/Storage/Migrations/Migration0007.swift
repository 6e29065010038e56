import GRDB

/// Who employees are to the intranet, the sessions of its overlay, and what employees chose: what the personas wear, and
/// how they have their start page.
enum Migration0007 {
  static func run(_ db: Database) throws {
    try db.execute(
      sql: """
        ALTER TABLE employee ADD COLUMN subject TEXT;
        CREATE UNIQUE INDEX employee_subject ON employee (subject);

        CREATE TABLE overlay (
          hash BLOB NOT NULL PRIMARY KEY CHECK (length(hash) = 32),
          employee TEXT REFERENCES employee (id) ON DELETE CASCADE,
          expires_at INTEGER NOT NULL,
          limit_at INTEGER
        ) STRICT, WITHOUT ROWID;
        CREATE INDEX overlay_employee ON overlay (employee);

        CREATE TABLE outfit (
          employee TEXT NOT NULL REFERENCES employee (id) ON DELETE CASCADE,
          persona TEXT NOT NULL,
          slot TEXT NOT NULL,
          piece TEXT NOT NULL,
          PRIMARY KEY (employee, persona, slot)
        ) STRICT, WITHOUT ROWID;

        CREATE TABLE arrangement (
          employee TEXT NOT NULL PRIMARY KEY REFERENCES employee (id) ON DELETE CASCADE,
          blocks TEXT NOT NULL
        ) STRICT, WITHOUT ROWID;
        """)
  }
}
