import ArgumentParser
import Onboarding
import StoryModel

/// `vicky migrate` takes everybody to what is published.
struct MigrateCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "migrate",
    abstract: "Take everybody who is under way to what is published now.",
    discussion: """
      Nobody needs it: who comes back to a story is taken to its last publication then, with the same result. It \
      is there for who wants it behind them, before a backup or a move. It may be stopped and begun again.

      Example: vicky migrate --all welkom
      """)

  @Flag(help: "Everybody, now.")
  var all = false

  @Argument(
    help: ArgumentHelp("The story's id, or its path; default: all stories.", valueName: "story"),
    completion: .story)
  var story: String?

  @OptionGroup var place: PlaceOptions

  func validate() throws {
    guard all else {
      throw ValidationError(
        Words(
          "Who comes back to a story is taken to its last publication by itself. 'vicky migrate --all' does it for everybody now, with the same result.",
          nl:
            "Wie terugkomt in een verhaal, gaat vanzelf naar de laatste publicatie. 'vicky migrate --all' doet het nu voor iedereen, met hetzelfde resultaat."
        )[
          .current])
    }
  }

  func run() async throws {
    let onboarding = try await Workplace.published(place)
    var stories = onboarding.library.stories.map(\.id).sorted { $0.text < $1.text }
    if let story { stories = [try await onboarding.publishedStory(story, place)] }
    for story in stories { try await migrate(story, onboarding) }
    if stories.isEmpty {
      Terminal.error.write(
        Words("nothing is published yet\n", nl: "er is nog niets gepubliceerd\n")[.current])
    }
  }

  private func migrate(_ story: StoryID, _ onboarding: Onboarding) async throws {
    let progress = ProgressBar(of: try await onboarding.tourCount(of: story), on: .error)
    defer { progress.clear() }
    let count = try await onboarding.migrateAll(story) { progress.show($0.all) }
    progress.clear()
    let words = Words(
      "\(story): \(count.moved) moved, \(count.left) left as they were",
      nl: "\(story): \(count.moved) verder gebracht, \(count.left) gelaten zoals ze waren")
    Terminal.output.write(words[.current].withoutControls + "\n")
    guard count.stuck > 0 else { return }
    let stuck = Words(
      "\(story): \(count.stuck) cannot be read or have no place; 'vicky audit' says which are damaged",
      nl:
        "\(story): \(count.stuck) zijn niet te lezen of kunnen nergens heen; 'vicky audit' noemt wat beschadigd is"
    )
    Terminal.error.write(stuck[.current].withoutControls + "\n")
  }
}
