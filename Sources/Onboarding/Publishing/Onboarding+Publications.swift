import Authoring
package import StoryModel

extension Onboarding {
  /// Every publication of a story without its files, the oldest first; none where it was never published.
  package func publications(of story: StoryID) async throws(OnboardingError) -> [Publication] {
    try await kept { try await store.publications(of: story) }
  }

  /// Every publication of every story without its files, by story and number.
  package func publications() async throws(OnboardingError) -> [Publication] {
    try await kept { try await store.publications() }
  }

  /// Puts on the shelf what is published by now, by whatever process; stories of which nothing was ever published stay
  /// as they are, and so does one whose publication cannot be told: who is under way in that hears of it.
  ///
  /// - Returns: what cannot be told, by story.
  @discardableResult
  package func catchUp() async throws(OnboardingError) -> [OnboardingError] {
    let current = try await kept { try await store.currentPublications() }
    var faults: [OnboardingError] = []
    for (story, number) in current.sorted(by: { $0.key.text < $1.key.text })
    where library[story]?.publication?.number != number {
      let fault = OnboardingError.damagedPublication(story, number)
      do throws(OnboardingError) {
        guard !library.isUnreadable(number, of: story) else { throw fault }
        try await catchUp(with: number, of: story)
      } catch {
        guard error.isDamage else { throw error }
        library.markUnreadable(number, of: story)
        faults.append(error)
      }
    }
    return faults
  }

  /// The same for one story whose publication is known to have this number.
  ///
  /// - Throws: also where it cannot be told.
  func catchUp(with number: Int?, of story: StoryID) async throws(OnboardingError) {
    guard let number, library[story]?.publication?.number != number else { return }
    let (published, cast) = try await read(number, of: story)
    library.publish(published, cast: cast)
  }

  /// A publication with its files; nil where there is none with this number.
  func publication(_ number: Int, of story: StoryID) async throws(OnboardingError) -> Publication? {
    try await kept { try await store.publication(number, of: story) }
  }

  /// A publication that there is, ready to tell.
  func read(
    _ number: Int, of story: StoryID
  ) async throws(OnboardingError) -> (story: PublishedStory, cast: Cast) {
    guard let publication = try await publication(number, of: story) else {
      throw .unknownPublication(story, number)
    }
    let record = try await kept { try await store.version(publication.version) }
    var texts: [String: [UInt8]] = [:]
    for file in publication.files
    where PublicationFiles.isPersona(file.path) || PublicationFiles.isTranslation(file.path) {
      texts[file.path] = try await kept { try await store.file(file.hash) }
    }
    guard let record, let kept = PublishedStory.kept(publication, record, texts: texts) else {
      throw .damagedPublication(story, number)
    }
    return kept
  }

  /// A picture or film that a story names, as it was published; where its present publication has none such, the latest
  /// that had.
  package func file(_ path: String, of story: StoryID) async throws(OnboardingError) -> PublishedFile? {
    if let file = library[story]?.publication?.file(path) { return file }
    return try await kept { try await store.lastFile(at: path, of: story) }
  }

  /// A drawing of a persona, as it was published last.
  package func drawing(_ name: String, of persona: PersonaID) -> PublishedFile? {
    let path = PublicationFiles.path(ofDrawing: name, of: persona)
    return library.stories.compactMap { story in
      story.publication.flatMap { publication in publication.file(path).map { (publication, $0) } }
    }.max { ($0.0.at, $0.0.number, $0.0.story.text) < ($1.0.at, $1.0.number, $1.0.story.text) }?.1
  }

  /// The bytes of a file that was published.
  package func bytes(of file: PublishedFile) async throws(OnboardingError) -> [UInt8]? {
    try await kept { try await store.file(file.hash) }
  }
}

extension Onboarding {
  /// How many bytes a file that was published has; nil where it is not there.
  package func size(of file: PublishedFile) async throws(OnboardingError) -> Int? {
    try await kept { try await store.size(ofFile: file.hash) }
  }

  /// A piece of a file that was published, without reading all of it.
  package func bytes(of file: PublishedFile, in range: Range<Int>) async throws(OnboardingError) -> [UInt8]? {
    try await kept { try await store.file(file.hash, in: range) }
  }
}

extension Publication {
  /// The file at a path; nil where there is none.
  func file(_ path: String) -> PublishedFile? { files.first { $0.path == path } }
}
