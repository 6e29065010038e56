import Authoring
package import StoryModel

extension Onboarding {
  /// Every publication of a story, the oldest first; none where it was never published.
  package func publications(of story: StoryID) async throws(OnboardingError) -> [Publication] {
    try await kept { try await store.publications(of: story) }
  }

  /// Every publication of every story, by story and number.
  package func publications() async throws(OnboardingError) -> [Publication] {
    try await kept { try await store.publications() }
  }

  /// Puts on the shelf what is published by now, by whatever process; stories of which nothing was ever published stay
  /// as they are.
  package func catchUp() async throws(OnboardingError) {
    let current = try await kept { try await store.currentPublications() }
    var fresh: [Publication] = []
    for (story, number) in current where library[story]?.publication?.number != number {
      if let publication = try await publications(of: story).last { fresh.append(publication) }
    }
    // A persona is as she was published last, with whichever story.
    for publication in fresh.sorted(by: { ($0.at, $0.story.text) < ($1.at, $1.story.text) }) {
      let (published, cast) = try await read(publication)
      library.publish(published, cast: cast)
    }
  }

  /// The same for one story whose publication is known to have this number.
  func catchUp(with number: Int?, of story: StoryID) async throws(OnboardingError) {
    guard let number, library[story]?.publication?.number != number else { return }
    guard let publication = try await publications(of: story).last else { return }
    let (published, cast) = try await read(publication)
    library.publish(published, cast: cast)
  }

  /// A publication, ready to tell.
  func read(
    _ publication: Publication
  ) async throws(OnboardingError) -> (story: PublishedStory, cast: Cast) {
    let record = try await kept { try await store.version(publication.version) }
    var texts: [String: [UInt8]] = [:]
    for file in publication.files
    where PublicationFiles.isPersona(file.path) || PublicationFiles.isTranslation(file.path) {
      texts[file.path] = try await kept { try await store.file(file.hash) }
    }
    guard let record, let kept = PublishedStory.kept(publication, record, texts: texts) else {
      throw .damagedPublication(publication.story, publication.number)
    }
    return kept
  }

  /// A picture or film that a story names, as it was published; where its present publication has none such, the latest
  /// that had.
  package func file(_ path: String, of story: StoryID) async throws(OnboardingError) -> PublishedFile? {
    if let file = library[story]?.publication?.file(path) { return file }
    return try await publications(of: story).reversed().lazy.compactMap { $0.file(path) }.first
  }

  /// A drawing of a persona, as it was published last.
  package func drawing(_ name: String, of persona: PersonaID) -> PublishedFile? {
    let path = PublicationFiles.path(ofDrawing: name, of: persona)
    return library.stories.compactMap { story in
      story.publication.flatMap { publication in publication.file(path).map { (publication.at, $0) } }
    }.max { $0.0 < $1.0 }?.1
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
