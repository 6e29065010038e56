import GRDB

/// Story versions, tours and their journal, and the tally of the erased.
enum Migration0002 {
  static func run(_ db: Database) throws {
    try db.execute(
      sql: """
        CREATE TABLE story_version (
          version BLOB NOT NULL PRIMARY KEY CHECK (length(version) = 32),
          story TEXT NOT NULL,
          path TEXT NOT NULL,
          bytes BLOB NOT NULL,
          kept_at INTEGER NOT NULL
        ) STRICT;

        CREATE TABLE tour (
          employee TEXT NOT NULL REFERENCES employee (id) ON DELETE CASCADE,
          story TEXT NOT NULL,
          version BLOB NOT NULL REFERENCES story_version (version),
          turn INTEGER NOT NULL,
          attempt INTEGER NOT NULL,
          state BLOB NOT NULL,
          begun_at INTEGER NOT NULL,
          finished_at INTEGER,
          PRIMARY KEY (employee, story)
        ) STRICT, WITHOUT ROWID;

        CREATE TABLE journal (
          employee TEXT NOT NULL,
          story TEXT NOT NULL,
          turn INTEGER NOT NULL,
          attempt INTEGER NOT NULL,
          input TEXT NOT NULL,
          at INTEGER NOT NULL,
          local_date INTEGER NOT NULL,
          read TEXT,
          seed INTEGER,
          version BLOB NOT NULL,
          PRIMARY KEY (employee, story, turn),
          FOREIGN KEY (employee, story) REFERENCES tour (employee, story) ON DELETE CASCADE
        ) STRICT, WITHOUT ROWID;

        CREATE TABLE erased_tally (
          story TEXT NOT NULL PRIMARY KEY,
          begun INTEGER NOT NULL,
          finished INTEGER NOT NULL
        ) STRICT, WITHOUT ROWID;
        """)
  }
}
