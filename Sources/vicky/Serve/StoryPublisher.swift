import Authoring
import Onboarding
import StoryModel

/// Publishes the stories of the folder as they are, where they are sound and everybody under way can go on; says what
/// it did, and why it did not.
struct StoryPublisher {
  let place: PlaceOptions
  var onboarding: Onboarding
  /// Who is said to have done it.
  var by: String
  /// What was looked at already, and how it was then.
  private var seen: [String: FolderStamp] = [:]
  private var all: FolderStamp?

  init(place: PlaceOptions, onboarding: Onboarding, by: String) {
    self.place = place
    self.onboarding = onboarding
    self.by = by
  }

  /// Looks at what was saved since the last round.
  mutating func publish() async throws {
    let now = FolderStamp(of: [place.stories, place.personas])
    guard now != all else { return }
    all = now
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
      }
      guard seen[path] != stamp else { continue }
      seen[path] = stamp
      guard !onboarding.hasPublished(loaded, personas: personas) else { continue }
      try await publish(PreparedStory(loaded, personas: personas))
    }
  }

  private func load(_ path: String, _ personas: LoadedCast) -> LoadedStory? {
    do throws(LoadingFault) {
      return try StoryLoader.load(path: path, cast: personas.cast)
    } catch {
      complain(error.words[.current])
      return nil
    }
  }

  private func publish(_ prepared: PreparedStory) async throws {
    guard case .ready(let candidate) = prepared.outcome else {
      if let fault = prepared.fault { complain(fault) }
      return
    }
    switch try await onboarding.publish(candidate, by: by) {
    case .published(let publication, _):
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

  private func complain(_ line: String) { Terminal.error.write("vicky: \(line)".withoutControls + "\n") }

  private static func folder(of path: String) -> String {
    path.lastIndex(of: "/").map { String(path[..<$0]) } ?? "."
  }
}
