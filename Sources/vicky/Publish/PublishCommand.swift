import ArgumentParser
import Authoring
import Onboarding
import StoryModel

/// `vicky publish` gives employees what stands in the files.
struct PublishCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "publish",
    abstract: "Give employees the stories as they are in the files now.",
    discussion: """
      Checks and proves each story, says what changes and where everybody goes who is in the middle of it, and \
      publishes it with its translations, pictures and personas. Where somebody could not go on, nothing is \
      changed, and the exit status is 1. Until you publish, changes in files change nothing for employees.

      Example: vicky publish stories/welkom --plan
      Example: vicky publish stories --note 'Kortere vragen'
      """)

  @Argument(
    help: ArgumentHelp("Story files, or folders with stories.", valueName: "path"), completion: .storyPath)
  var paths: [String]

  @OptionGroup var publishing: PublicationOptions
  @OptionGroup var place: PlaceOptions

  func run() async throws {
    let personas = try CastLoader.load(folder: place.personas)
    let onboarding = try Workplace.publishing(place, isPlan: publishing.plan)
    var round = PublishRound(onboarding, publishing)
    let files = files(&round)
    try refuseTwins(files, personas)
    for path in files { await round.take(PreparedStory(path: path, personas: personas)) }
    try round.finish()
  }

  /// Looks at all ids before anything is published.
  private func refuseTwins(_ files: [String], _ personas: LoadedCast) throws(CommandFailure) {
    var seen: Set<StoryID> = []
    for path in files {
      let loaded = try? StoryLoader.load(path: path, cast: personas.cast)
      guard let id = loaded?.compilation?.flow.story, !seen.insert(id).inserted else { continue }
      throw CommandFailure("\(path): its id '\(id)' is another story's, too")
    }
  }

  /// Each file once, also where two paths stand for it; what is no path may be a story in the folder of stories.
  private func files(_ round: inout PublishRound) -> [String] {
    var files: [String] = []
    for path in paths {
      do throws(LoadingFault) {
        files += try found(at: path).filter { !files.contains($0) }
      } catch {
        round.add(PublishedResult(path: path, story: nil, outcome: .unreadable(error)))
      }
    }
    return files
  }

  private func found(at path: String) throws(LoadingFault) -> [String] {
    do throws(LoadingFault) {
      return try StoryFinder.files(at: path)
    } catch {
      guard error.reason == .missing, StoryID(path).isWellFormed,
        let files = try? StoryFinder.files(at: "\(place.stories)/\(path)")
      else { throw error }
      return files
    }
  }
}
