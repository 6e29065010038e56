import Authoring
import Onboarding
import StoryModel

/// Publishes the stories of the folder as they are, where they are sound and everybody under way can go on; says what
/// it did, and why it did not.
struct StoryPublisher {
  let place: PlaceOptions
  let onboarding: Onboarding
  /// Who is said to have done it.
  let by: String
  /// Stories that are left as they are.
  private let left: Set<StoryID>
  /// Whether what it published goes without saying.
  private let isQuiet: Bool
  /// What was looked at to its end already, and how it was then.
  private var seen: [String: FolderStamp] = [:]
  private var all: FolderStamp?
  /// What the last round saw, and complained of.
  private var tried: FolderStamp?
  private var complaints: Set<String> = []

  /// Who is said to have published what a server found in its folder.
  static let server = "vicky serve"

  init(
    place: PlaceOptions, onboarding: Onboarding, by: String, leaving left: Set<StoryID> = [],
    isQuiet: Bool = false
  ) {
    self.place = place
    self.onboarding = onboarding
    self.by = by
    self.left = left
    self.isQuiet = isQuiet
  }

  /// Looks at what was saved since the last round, and again at what failed for the moment.
  mutating func publish() async throws {
    let now = FolderStamp(of: [place.stories, place.personas])
    guard now != all else { return }
    if tried != now { complaints = [] }
    tried = now
    var isWhole = true
    let personas = try CastLoader.load(folder: place.personas)
    var paths: [StoryID: String] = [:]
    for path in try StoryFinder.files(at: place.stories) {
      let stamp = FolderStamp(of: [Self.folder(of: path), place.personas])
      guard let loaded = load(path, personas) else { continue }
      if let id = loaded.compilation?.flow.story {
        if let earlier = paths[id] {
          complain("\(path): has the id '\(id)' of \(earlier) and is not told")
          continue
        }
        paths[id] = path
        guard !left.contains(id) else { continue }
      }
      guard seen[path] != stamp else { continue }
      do {
        if !onboarding.hasPublished(loaded, personas: personas) {
          try await publish(PreparedStory(loaded, personas: personas))
        }
        seen[path] = stamp
      } catch {
        complain("\(path): \(error)")
        isWhole = false
      }
    }
    if isWhole { all = now }
  }

  private mutating func load(_ path: String, _ personas: LoadedCast) -> LoadedStory? {
    do throws(LoadingFault) {
      return try StoryLoader.load(path: path, cast: personas.cast)
    } catch {
      complain(error.words[.current])
      return nil
    }
  }

  private mutating func publish(_ prepared: PreparedStory) async throws {
    guard case .ready(let candidate) = prepared.outcome else {
      // Beside what is published already, whoever serves names what is not told.
      if left.isEmpty, let fault = prepared.fault(beside: onboarding.library) { complain(fault) }
      return
    }
    switch try await onboarding.publish(candidate, by: by) {
    case .published(let publication, _):
      guard !isQuiet else { return }
      let line = Words(
        "Published: \(publication.story), publication \(publication.number)",
        nl: "Gepubliceerd: \(publication.story), publicatie \(publication.number)")
      Terminal.output.write(line[.current].withoutControls + "\n")
    case .unchanged: return
    case .refused(let plan):
      PublishedResult(path: prepared.path, story: prepared.id, outcome: .refused(plan, candidate.source))
        .write(to: .error, in: .current, onboarding.zone)
    }
  }

  /// Says it once, however often it is tried.
  private mutating func complain(_ line: String) {
    guard complaints.insert(line).inserted else { return }
    Terminal.error.write("vicky: \(line)".withoutControls + "\n")
  }

  private static func folder(of path: String) -> String {
    path.lastIndex(of: "/").map { String(path[..<$0]) } ?? "."
  }
}
