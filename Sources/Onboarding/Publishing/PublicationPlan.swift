package import Authoring
import StoryChecks
package import StoryEngine
package import StoryModel

/// What publishing a story would do, and to how many: to be read before it is done.
package struct PublicationPlan: Sendable {
  package let story: StoryID
  /// The title it would have.
  package let title: String
  /// What employees get now; nil where nothing of it was ever published.
  package let current: Publication?
  /// The number it would have.
  package let number: Int
  /// The version it would have.
  package let version: StoryVersion
  /// What differs from what employees get now; nil for a first publication, or where what they get cannot be read.
  package let comparison: StoryComparison?
  /// Files that come, go or change beside the story's own, in alphabetical order.
  package let files: [FileChange]
  /// What the proof could not decide of the story itself.
  package let open: [Diagnostic]
  /// Tours that are over; nothing happens to them.
  package let over: Int
  /// Tours that are under way.
  package let underWay: Int
  /// Where those are put, and how many there.
  package let placements: [Placement: Int]
  /// What keeps how many from being put anywhere.
  package let obstacles: [Obstacle: Int]
  /// Tours that cannot be read, damaged or of a newer release: they are in none of the other numbers.
  package let unreadable: Unreadable
  /// From where the new version may fail or trap somebody, and how many would stand there.
  package let illegal: [Illegal]

  /// A place that nobody may be put, and why.
  package struct Illegal: Sendable {
    package let finding: Legality.Finding
    /// How many would stand there.
    package let count: Int
  }

  /// Tours that cannot be read, as far as their dates tell.
  package struct Unreadable: Hashable, Sendable {
    /// Nobody knows of an end: they might have no place.
    package var underWay = 0
    /// They were finished; nothing happens to them.
    package var over = 0
  }

  /// A file that is published with the story.
  package enum FileChange: Hashable, Sendable {
    case added(String)
    case removed(String)
    case changed(String)
  }

  /// Whether employees have all of it already.
  package var changesNothing: Bool { current?.version == version && files.isEmpty }

  /// Why it is refused; none where it may be published, or need not be.
  package var refusals: [Refusal] {
    guard !changesNothing else { return [] }
    var refusals: [Refusal] = []
    if let conflicts = comparison?.conflicts, !conflicts.isEmpty { refusals.append(.changedMeaning) }
    if !obstacles.isEmpty { refusals.append(.noPlace) }
    if unreadable.underWay > 0 { refusals.append(.unreadable) }
    if !illegal.isEmpty { refusals.append(.illegal) }
    // Other files beside the same version leave everybody where she is.
    if !open.isEmpty, underWay > 0, current?.version != version { refusals.append(.open) }
    return refusals
  }

  /// Why nothing is published.
  package enum Refusal: String, Hashable, Sendable {
    /// Ids mean something else than before.
    case changedMeaning = "changed-meaning"
    /// Somebody under way has no place, or holds something that the new version does not admit.
    case noPlace = "no-place"
    /// Of somebody under way it cannot be read where she is.
    case unreadable
    /// From where somebody would be put, the story may fail or never end.
    case illegal
    /// The proof cannot decide whether the story works, and somebody is under way.
    case open
  }
}

extension PublicationPlan.FileChange {
  /// What differs between two lists of files, by path.
  static func between(_ old: [PublishedFile], _ new: [PublishedFile]) -> [Self] {
    let before = Dictionary(old.map { ($0.path, $0.hash) }) { first, _ in first }
    let after = Dictionary(new.map { ($0.path, $0.hash) }) { first, _ in first }
    return Set(before.keys).union(after.keys).sorted().compactMap { path in
      switch (before[path], after[path]) {
      case (nil, _?): .added(path)
      case (_?, nil): .removed(path)
      case (let one, let other): one == other ? nil : .changed(path)
      }
    }
  }
}
