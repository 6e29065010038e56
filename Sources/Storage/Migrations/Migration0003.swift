import GRDB

/// What employees tell the web team.
///
/// `anonymous_feedback` has no column, and no row number, that says when within its week or by whom: see
/// `docs/privacy.md` before adding anything to it.
enum Migration0003 {
  static func run(_ db: Database) throws {
    try db.execute(
      sql: """
        CREATE TABLE signed_feedback (
          id TEXT NOT NULL PRIMARY KEY,
          employee TEXT NOT NULL REFERENCES employee (id) ON DELETE CASCADE,
          story TEXT NOT NULL,
          beat TEXT NOT NULL,
          topic TEXT NOT NULL,
          scale TEXT NOT NULL,
          value INTEGER,
          text TEXT NOT NULL,
          at INTEGER NOT NULL,
          status TEXT NOT NULL DEFAULT 'open',
          answer TEXT
        ) STRICT, WITHOUT ROWID;
        CREATE INDEX signed_feedback_employee ON signed_feedback (employee);

        CREATE TABLE anonymous_feedback (
          id TEXT NOT NULL PRIMARY KEY,
          story TEXT NOT NULL,
          topic TEXT NOT NULL,
          scale TEXT NOT NULL,
          value INTEGER,
          text TEXT NOT NULL,
          week TEXT NOT NULL,
          status TEXT NOT NULL DEFAULT 'open',
          answer TEXT,
          is_public INTEGER NOT NULL DEFAULT 0
        ) STRICT, WITHOUT ROWID;

        CREATE TABLE missing_target (
          story TEXT NOT NULL,
          beat TEXT NOT NULL,
          week TEXT NOT NULL,
          count INTEGER NOT NULL,
          PRIMARY KEY (story, beat, week)
        ) STRICT, WITHOUT ROWID;
        """)
  }
}
