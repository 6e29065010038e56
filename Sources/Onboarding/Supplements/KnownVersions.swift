import StoryModel

/// The versions of a story that an employee knows: that in which she first finished it, that in which she did last, and
/// those whose news she was shown or did not want to see.
struct KnownVersions {
  /// Never empty.
  private(set) var versions: Set<StoryVersion>
  /// The last publication of any of them; 0 where none was published.
  private(set) var number: Int
  private let publications: [Publication]

  /// Nil where she never finished it.
  ///
  /// - Parameters:
  ///   - tour: hers through the story.
  ///   - isFinished: whether its last attempt ended completed.
  ///   - publications: all of the story.
  init?(_ tour: Tour, isFinished: Bool, _ publications: [Publication]) {
    guard let finished = tour.finishedVersion else { return nil }
    self.publications = publications
    versions = []
    number = 0
    add(finished)
    if isFinished { add(tour.version) }
  }

  /// She is through with a supplement: she knows what it leads to.
  mutating func add(_ supplement: SupplementID) {
    guard let version = publications.last(where: { $0.number == supplement.until })?.version else { return }
    versions.insert(version)
    number = max(number, supplement.until)
  }

  private mutating func add(_ version: StoryVersion) {
    versions.insert(version)
    number = max(number, publications.last { $0.version == version }?.number ?? 0)
  }
}
