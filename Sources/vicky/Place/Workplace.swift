import Foundation
import Onboarding
import Storage

/// What a command works on: the database and the stories, opened once.
///
/// ```swift
/// let workplace = try Workplace.open(place, content: .all(of: place), database: .made)
/// for fault in workplace.faults { Terminal.error.write("vicky: \(fault)\n") }
/// let page = try await workplace.onboarding.startPage(of: employee)
/// ```
///
/// Commands let errors pass: ``Vicky/main()`` prints them as one line on standard error and ends with status 1.
struct Workplace: Sendable {
  let onboarding: Onboarding
  /// What of the content cannot be told and why, a line each.
  let faults: [String]

  /// The database's file in the data folder.
  static let fileName = "vicky.sqlite"

  enum Database {
    /// A new one where there is none: for commands that put something into it.
    case made
    /// The one that is there, or an error: who misspells the folder should hear of it.
    case existing
    /// None: nothing is kept when the program ends.
    case inMemory
  }

  /// Opens everything.
  ///
  /// - Parameters:
  ///   - place: the folders and the time zone.
  ///   - content: what there is to tell.
  ///   - database: whether there must be one already.
  ///   - settings: what the organisation decides.
  ///   - clock: the time.
  ///   - random: ids, tokens and seeds.
  ///   - admitsEverybody: whether a story may be begun by whom it is not meant for.
  /// - Returns: the use cases, ready.
  /// - Throws: `StoreError`, or a ``CommandFailure`` where there is no database yet or no folder for it.
  static func open(
    _ place: PlaceOptions, content: Content = .none, database: Database = .existing,
    settings: Onboarding.Settings = .init(), clock: WallClock = .system, random: RandomSource = .system,
    admitsEverybody: Bool = false
  ) throws -> Workplace {
    let onboarding = Onboarding(
      store: try store(in: place.data, database), library: content.library, zone: place.zone,
      settings: settings, clock: clock, random: random, admitsEverybody: admitsEverybody)
    return Workplace(onboarding: onboarding, faults: content.faults)
  }

  private static func store(in folder: String, _ database: Database) throws -> any Store {
    let path = URL(filePath: folder).appending(path: fileName).path
    switch database {
    case .inMemory: return MemoryStore()
    case .made: try makeFolder(folder)
    case .existing:
      guard FileManager.default.fileExists(atPath: path) else {
        throw CommandFailure("\(folder): there is no \(fileName) here; '--data DIR' says where yours is")
      }
    }
    return try SQLiteStore(path: path)
  }

  /// What is in it is about people: a new folder is for its owner alone.
  private static func makeFolder(_ folder: String) throws {
    guard !FileManager.default.fileExists(atPath: folder) else { return }
    do {
      try FileManager.default.createDirectory(
        atPath: folder, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
    } catch {
      throw CommandFailure("\(folder): this folder cannot be made")
    }
  }
}
