import Authoring
import Onboarding
import StoryModel

/// A story as employees get it, told to one whose progress is kept.
struct KeptStory {
  /// Over that story alone, in the language it is told in.
  let onboarding: Onboarding
  let story: PublishedStory
  /// What her tour is through: the story, or what is new in it.
  let id: StoryID

  /// Who is said to have published what nobody else had.
  static let player = "vicky play"

  /// Where its films are, or were when it was published.
  var folder: String {
    if !story.folder.isEmpty { return story.folder }
    return story.path.lastIndex(of: "/").map { String(story.path[..<$0]) } ?? ""
  }

  /// Takes what is published; a story of which nothing ever was is published first.
  ///
  /// - Parameters:
  ///   - text: its id, or a path to its file or folder.
  ///   - language: nil for the employee's.
  ///   - place: the folders; a database is made where there is none.
  ///   - clock: the time that the employee is told it at.
  ///   - random: ids and seeds.
  /// - Throws: a ``CommandFailure`` with the first of its errors where it may not be published.
  init(
    _ text: String, told language: String?, _ place: PlaceOptions, clock: WallClock, random: RandomSource
  ) async throws {
    let story: PublishedStory
    let library: Library
    if let published = try await Self.published(StoryID(text), place) {
      (story, library) = published
    } else {
      let file = try WorkbenchStory(text, place: place)
      (story, library) = try await Self.story(of: file, place)
    }
    let told = try Self.told(story, in: language)
    self.story = told
    id = SupplementID(StoryID(text))?.story == told.id ? StoryID(text) : told.id
    onboarding = try Workplace.open(
      place, content: Content(stories: [told], cast: library.cast), database: .made, clock: clock,
      random: random
    ).onboarding
  }

  /// Nil where there is no database yet, or nothing of the story in it.
  private static func published(
    _ id: StoryID, _ place: PlaceOptions
  ) async throws -> (PublishedStory, Library)? {
    guard id.isWellFormed, Workplace.isThere(place) else { return nil }
    let library = try await Workplace.published(place).library
    return library[library.origin(of: id)].map { ($0, library) }
  }

  private static func story(
    of file: WorkbenchStory, _ place: PlaceOptions
  ) async throws -> (PublishedStory, Library) {
    let id = file.compilation.flow.story
    let personas = try CastLoader.load(folder: place.personas)
    if let (story, library) = try await published(id, place) {
      if !story.isSame(as: file.loaded) { note(file.loaded.source.path) }
      return (story, library)
    }
    let prepared = PreparedStory(file.loaded, personas: personas)
    guard case .ready(let candidate) = prepared.outcome else {
      throw CommandFailure(prepared.firstFault)
    }
    let onboarding = try Workplace.open(place, database: .made).onboarding
    switch try await onboarding.publish(candidate, by: Self.player) {
    case .refused(let plan):
      // Somebody began it before anything was published, and could not go on: she is told what is in the file.
      PublishedResult(path: prepared.path, story: id, outcome: .refused(plan, candidate.source))
        .write(to: .error, in: .current, place.zone)
      return (candidate.story, Library([candidate.story], cast: personas.cast))
    case .published(let publication, _):
      notePublished(publication)
      return try shelved(id, onboarding)
    case .unchanged: return try shelved(id, onboarding)
    }
  }

  private static func shelved(
    _ id: StoryID, _ onboarding: Onboarding
  ) throws(OnboardingError) -> (PublishedStory, Library) {
    guard let story = onboarding.library[id] else { throw .unknownStory(id) }
    return (story, onboarding.library)
  }

  /// From now on all employees get it.
  private static func notePublished(_ publication: Publication) {
    let line = Words(
      "Published: \(publication.story), publication \(publication.number): nobody had published it yet",
      nl: "Gepubliceerd: \(publication.story), publicatie \(publication.number): dat had nog niemand gedaan")
    Terminal.error.write(line[.current].withoutControls + "\n")
  }

  private static func note(_ path: String) {
    let line = Words(
      "\(path) is not what employees get; 'vicky publish \(path)' publishes it",
      nl: "\(path) is niet wat medewerkers krijgen; 'vicky publish \(path)' publiceert het")
    Terminal.error.write(line[.current].withoutControls + "\n")
  }

  private static func told(_ story: PublishedStory, in language: String?) throws(CommandFailure)
    -> PublishedStory
  {
    guard let language else { return story }
    guard let told = story.told(in: language) else {
      let known = story.languages.joined(separator: ", ")
      throw CommandFailure("\(story.path): is not there in '\(language)'; it is in: \(known)")
    }
    return told
  }
}

extension PublishedStory {
  /// Whether the file holds the same version.
  fileprivate func isSame(as loaded: LoadedStory) -> Bool {
    version == .of(CanonicalBytes.of(loaded.source))
  }
}
