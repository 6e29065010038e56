import Foundation
import GRDB
import Onboarding

/// The file before it is opened: whether it is ours.
///
/// Nothing here changes a file that is not.
struct DatabaseFile {
  let path: String
  /// How long to wait for another process, in seconds.
  let patience: Double

  /// `VICK`, in the file's header: how we know our own.
  static let applicationID: UInt32 = 0x5649_434B

  private static let magic = Array("SQLite format 3\0".utf8)

  /// Makes the file where there is none (or an empty one), readable by its owner alone, and refuses another's.
  func prepare() throws(StoreError) {
    let folder = (path as NSString).deletingLastPathComponent
    var isFolder: ObjCBool = false
    if FileManager.default.fileExists(atPath: path, isDirectory: &isFolder), isFolder.boolValue {
      throw StoreError(.cannotOpen, "\(path): is a folder, not a database")
    }
    if !isFolder.boolValue, !FileManager.default.fileExists(atPath: path) {
      try makeFile(in: folder.isEmpty ? "." : folder)
    }
    // Reading a pipe would wait for ever.
    var status = stat()
    guard stat(path, &status) != 0 || status.st_mode & S_IFMT == S_IFREG else {
      throw StoreError(.cannotOpen, "\(path): is not a file")
    }
    let header = try header()
    if header.isEmpty { return try sign() }
    guard header.starts(with: Self.magic), header.count == 100,
      header[68..<72].reduce(0, { $0 << 8 | UInt32($1) }) == Self.applicationID
    else {
      throw StoreError(
        .notOurDatabase,
        "\(path): was not made by this program, so it was left alone; choose another folder with --data")
    }
    try checkAge()
  }

  /// Refuses a newer program's file, on a connection that cannot write.
  private func checkAge() throws(StoreError) {
    let isNewer: Bool
    do {
      var configuration = Configuration()
      configuration.readonly = true
      configuration.busyMode = .timeout(patience)
      let queue = try DatabaseQueue(path: path, configuration: configuration)
      isNewer = try queue.read(Migrations.migrator.hasBeenSuperseded)
      try queue.close()
    } catch {
      throw StoreError(error, at: path)
    }
    guard !isNewer else {
      throw StoreError(
        .newerSchema, "\(path): was made by a newer version of this program; use that one, or a newer one")
    }
  }

  private func makeFile(in folder: String) throws(StoreError) {
    do {
      try FileManager.default.createDirectory(
        atPath: folder, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
    } catch {
      throw StoreError(.cannotOpen, "\(folder): this folder cannot be made", cause: error)
    }
    // Not emptied: another process may have made it, and written to it, a moment ago.
    let descriptor = open(path, O_CREAT | O_RDWR | O_CLOEXEC, 0o600)
    guard descriptor >= 0 else {
      throw StoreError(.readOnly, "\(path): cannot be made; is the folder writable?")
    }
    close(descriptor)
  }

  /// The first 100 bytes; fewer where the file is shorter.
  private func header() throws(StoreError) -> [UInt8] {
    do {
      let handle = try FileHandle(forReadingFrom: URL(fileURLWithPath: path))
      defer { try? handle.close() }
      return Array(try handle.read(upToCount: 100) ?? Data())
    } catch {
      throw StoreError(.cannotOpen, "\(path): cannot be read", cause: error)
    }
  }

  /// Puts our mark into an empty file while it has no log yet, so that the header alone always tells.
  private func sign() throws(StoreError) {
    do {
      var configuration = Configuration()
      configuration.busyMode = .timeout(patience)
      let queue = try DatabaseQueue(path: path, configuration: configuration)
      try queue.writeWithoutTransaction { db in
        try db.execute(sql: "PRAGMA application_id = \(Self.applicationID)")
      }
      try queue.close()
    } catch {
      throw StoreError(error, at: path)
    }
  }
}
