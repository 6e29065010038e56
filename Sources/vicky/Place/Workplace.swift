import Authoring
import Foundation
import Onboarding
import Storage
import StoryModel

/// What a command works on: the database and the stories, opened once.
///
/// ```swift
/// let workplace = try await Workplace.told(place)
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

  /// Opens everything, for commands that tell no story; what is published is not read.
  ///
  /// - Parameters:
  ///   - place: the folders and the time zone.
  ///   - content: what there is to tell beside what is published.
  ///   - database: whether there must be one already.
  ///   - settings: what the organisation decides.
  ///   - clock: the time.
  ///   - random: ids, tokens and seeds.
  /// - Returns: the use cases, ready.
  /// - Throws: `StoreError`, or a ``CommandFailure`` where there is no database yet or no folder for it.
  static func open(
    _ place: PlaceOptions, content: Content = .none, database: Database = .existing,
    settings: Onboarding.Settings = .init(), clock: WallClock = .system, random: RandomSource = .system
  ) throws -> Workplace {
    let onboarding = Onboarding(
      store: try store(in: place.data, database), library: content.library, zone: place.zone,
      settings: settings, clock: clock, random: random)
    return Workplace(onboarding: onboarding, faults: content.faults)
  }

  /// Opens everything, with the stories as employees get them: what is published; where nothing is, the folders.
  ///
  /// - Throws: as ``open``, and where nothing is published and the folders hold nothing to tell.
  static func told(
    _ place: PlaceOptions, database: Database = .existing, settings: Onboarding.Settings = .init()
  ) async throws -> Workplace {
    let bare = try open(place, database: database, settings: settings).onboarding
    guard try await bare.publications().isEmpty else { return try await published(place, bare) }
    let content = try Content.all(of: place)
    return Workplace(onboarding: bare.with(content.library), faults: content.faults)
  }

  /// The use cases over what is published, and nothing else.
  static func published(_ place: PlaceOptions) async throws -> Onboarding {
    let onboarding = try open(place).onboarding
    try await onboarding.catchUp()
    return onboarding
  }

  /// The use cases for who is about to publish; where there is no database and it is only a plan, none is made.
  ///
  /// A new one is named: who misspells the folder should hear of it.
  static func publishing(_ place: PlaceOptions, isPlan: Bool) throws -> Onboarding {
    let isNew = !isThere(place)
    let onboarding = try open(place, database: isPlan && isNew ? .inMemory : .made).onboarding
    guard isNew, !isPlan else { return onboarding }
    let path = file(in: place.data)
    let line = Words("New database: \(path)\n", nl: "Nieuwe database: \(path)\n")
    Terminal.error.write(line[.current])
    return onboarding
  }

  /// Whether there is a database already.
  static func isThere(_ place: PlaceOptions) -> Bool {
    FileManager.default.fileExists(atPath: file(in: place.data))
  }

  /// What is published, and those stories of the folder that were begun before anything of them was; every other story
  /// of the folder is named.
  static func published(_ place: PlaceOptions, _ bare: Onboarding) async throws -> Workplace {
    var content = Content.unpublished(of: place, Set(try await bare.publications().map(\.story)))
    var begun: [PublishedStory] = []
    for story in content.stories where try await bare.tourCount(of: story.id) > 0 { begun.append(story) }
    content.stories = begun
    let onboarding = bare.with(content.library)
    let faults = try await onboarding.catchUp()
    let broken = content.broken(beside: onboarding.library)
    return Workplace(
      onboarding: onboarding, faults: broken + content.faults + faults.map(\.description))
  }

  private static func file(in folder: String) -> String {
    URL(filePath: folder).appending(path: fileName).path
  }

  private static func store(in folder: String, _ database: Database) throws -> any Store {
    let path = file(in: folder)
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
