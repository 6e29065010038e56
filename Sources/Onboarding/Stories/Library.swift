import Authoring
import StoryEngine
package import StoryModel
import StoryXML
import Synchronization

/// The stories: those published now, and older versions that tours are or were in.
package final class Library: Sendable {
  private struct Shelf {
    var published: [StoryID: PublishedStory]
    var cast: Cast
    /// Since when each persona is as she is; those of a folder give way to every published one.
    var personas: [PersonaID: PublicationOrder] = [:]
    /// Publications that this release cannot tell.
    var unreadable: [StoryID: Int] = [:]
    /// Versions that are no longer the current one, compiled when somebody came back to one.
    var older: [StoryVersion: Edition] = [:]
    /// Versions that are known to be in the store.
    var kept: Set<StoryVersion> = []
    /// How tours move from one version to another, worked out when the first one did.
    var migrations: [Leg: Migration] = [:]
    /// Supplements that were made, or of which it was found that there is nothing new in them.
    var supplements: [Leap: MadeSupplement] = [:]
  }

  /// What of two publications is the later one, whatever their stories.
  private struct PublicationOrder: Comparable {
    var at: Instant
    var number: Int
    var story: StoryID

    init(_ publication: Publication) {
      (at, number, story) = (publication.at, publication.number, publication.story)
    }

    static func < (one: Self, other: Self) -> Bool {
      (one.at, one.number, one.story.text) < (other.at, other.number, other.story.text)
    }
  }

  private struct Leg: Hashable {
    var from: StoryVersion
    var to: StoryVersion
  }

  private let shelf: Mutex<Shelf>

  /// Where two stories have the same id, the first one counts.
  package init(_ stories: [PublishedStory], cast: Cast) {
    shelf = Mutex(Shelf(published: Self.byID(stories), cast: cast))
  }

  /// Puts other stories in place of those there are now; tours under way go on in their own version.
  package func publish(_ stories: [PublishedStory], cast: Cast) {
    shelf.withLock { shelf in
      for story in shelf.published.values { shelf.older[story.version] = story.edition }
      shelf.published = Self.byID(stories)
      shelf.cast = cast
    }
  }

  /// Puts a story in place of its earlier publication, and its personas in place of theirs; nothing later gives way to
  /// it, so that it does not matter who comes in first.
  func publish(_ story: PublishedStory, cast: Cast) {
    guard let publication = story.publication else { return }
    shelf.withLock { shelf in
      shelf.kept.insert(story.version)
      let earlier = shelf.published[story.id]
      if (earlier?.publication?.number ?? 0) < publication.number {
        if let earlier { shelf.older[earlier.version] = earlier.edition }
        shelf.published[story.id] = story
      } else if earlier?.version != story.version {
        shelf.older[story.version] = story.edition
      }
      let order = PublicationOrder(publication)
      let newer = cast.personas.filter { shelf.personas[$0.key].map { $0 < order } ?? true }
      let others = shelf.cast.personas.filter { newer[$0.key] == nil }
      for id in newer.keys { shelf.personas[id] = order }
      shelf.cast = Cast(Array(newer.values) + Array(others.values))
    }
  }

  /// Whether it is known of a publication that it cannot be told.
  func isUnreadable(_ number: Int, of story: StoryID) -> Bool {
    shelf.withLock { $0.unreadable[story] == number }
  }

  func markUnreadable(_ number: Int, of story: StoryID) {
    shelf.withLock { $0.unreadable[story] = number }
  }

  /// Published now, in the order in which employees are offered them: the longest first, for that is the round that
  /// the short ones add to; then by title.
  package var stories: [PublishedStory] {
    shelf.withLock { Array($0.published.values) }.sorted { first, second in
      let (one, other) = (first.engine.flow, second.engine.flow)
      return (-(one.minutes ?? 0), one.title, one.story.text) < (
        -(other.minutes ?? 0), other.title, other.story.text
      )
    }
  }

  /// The personas that stories call on.
  package var cast: Cast { shelf.withLock { $0.cast } }

  /// The story published under this id; nil where there is none.
  package subscript(id: StoryID) -> PublishedStory? { shelf.withLock { $0.published[id] } }

  /// The engine of a version that is published or was compiled before; nil for another.
  func edition(of version: StoryVersion, story: StoryID) -> Edition? {
    shelf.withLock { shelf in
      if let published = shelf.published[story], published.version == version { return published.edition }
      return shelf.older[version]
    }
  }

  /// Compiles a version that was kept, and remembers it; nil where its bytes are not those of the version, or no story
  /// that may be told.
  func compile(_ record: StoryVersionRecord) -> Edition? {
    guard let (flow, source) = record.told(by: cast) else { return nil }
    let edition = Edition(
      StoryEngine(flow: flow, version: record.version),
      of: Manuscript(record.bytes, path: record.path),
      translations: translations(of: record.story, for: source))
    remember(edition)
    return edition
  }

  /// Keeps a version at hand that somebody came back to.
  func remember(_ edition: Edition) {
    shelf.withLock { $0.older[edition.engine.version] = edition }
  }

  /// The translations of a story as far as they are of the very texts of this version of it.
  private func translations(of story: StoryID, for source: SourceText) -> [Translation] {
    let origin = origin(of: story)
    let files = shelf.withLock { $0.published[origin]?.translationFiles ?? [] }
    guard origin == story else { return translations(of: files, for: source, to: origin) }
    guard !files.isEmpty, let own = TranslatableStory(source) else { return [] }
    return files.compactMap { TranslationReader.read($0, of: own).unchanged }
  }

  /// How tours move from one version of a story to another; nil where the first is no story that can be read.
  func migration(from old: Edition, to new: Edition) -> Migration? {
    let leg = Leg(from: old.engine.version, to: new.engine.version)
    if let known = shelf.withLock({ $0.migrations[leg] }) { return known }
    guard let places = old.manuscript.places else { return nil }
    let migration = Migration(from: old.engine, places: places, to: new.engine)
    shelf.withLock { $0.migrations[leg] = migration }
    return migration
  }

  /// What is known of a supplement; nil where it was not made yet.
  func supplement(_ leap: Leap) -> MadeSupplement? { shelf.withLock { $0.supplements[leap] } }

  func remember(_ supplement: MadeSupplement, for leap: Leap) {
    shelf.withLock { $0.supplements[leap] = supplement }
  }

  func isKept(_ version: StoryVersion) -> Bool { shelf.withLock { $0.kept.contains(version) } }

  func markKept(_ version: StoryVersion) { shelf.withLock { _ = $0.kept.insert(version) } }

  private static func byID(_ stories: [PublishedStory]) -> [StoryID: PublishedStory] {
    Dictionary(stories.map { ($0.id, $0) }) { first, _ in first }
  }
}
