import GRDB

/// The history of the database's schema: numbered, one file each, never changed once released.
enum Migrations {
  static var migrator: DatabaseMigrator {
    var migrator = DatabaseMigrator()
    migrator.registerMigration("0001-people", migrate: Migration0001.run)
    migrator.registerMigration("0002-tours", migrate: Migration0002.run)
    migrator.registerMigration("0003-feedback", migrate: Migration0003.run)
    migrator.registerMigration("0004-items", migrate: Migration0004.run)
    migrator.registerMigration("0005-languages", migrate: Migration0005.run)
    migrator.registerMigration("0006-publications", migrate: Migration0006.run)
    migrator.registerMigration("0007-overlay", migrate: Migration0007.run)
    return migrator
  }
}
