import GRDB

/// Publications and their files; of each tour, its publication and the version that it was first finished in.
enum Migration0006 {
  static func run(_ db: Database) throws {
    try db.execute(
      sql: """
        CREATE TABLE publication (
          story TEXT NOT NULL,
          number INTEGER NOT NULL CHECK (number > 0),
          version BLOB NOT NULL REFERENCES story_version (version),
          published_at INTEGER NOT NULL,
          published_by TEXT NOT NULL,
          note TEXT NOT NULL,
          PRIMARY KEY (story, number)
        ) STRICT, WITHOUT ROWID;

        CREATE TABLE published_file (
          hash BLOB NOT NULL PRIMARY KEY CHECK (length(hash) = 32),
          bytes BLOB NOT NULL
        ) STRICT;

        CREATE TABLE publication_file (
          story TEXT NOT NULL,
          number INTEGER NOT NULL,
          position INTEGER NOT NULL,
          path TEXT NOT NULL,
          hash BLOB NOT NULL REFERENCES published_file (hash),
          PRIMARY KEY (story, number, position),
          FOREIGN KEY (story, number) REFERENCES publication (story, number)
        ) STRICT, WITHOUT ROWID;

        ALTER TABLE tour ADD COLUMN publication INTEGER;
        ALTER TABLE tour ADD COLUMN finished_version BLOB;
        CREATE INDEX tour_story ON tour (story, employee);
        """)
    // Until now a tour stayed in one version all its life.
    try db.execute(sql: "UPDATE tour SET finished_version = version WHERE finished_at IS NOT NULL")
  }
}
