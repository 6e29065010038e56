import ArgumentParser
import Authoring
import Onboarding
import Reports
import StoryModel

/// `vicky versions` shows what was published when, and by whom.
struct VersionsCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "versions",
    abstract: "Show what was published, when and by whom.",
    discussion: """
      The last one of a story, which is marked, is what employees get. With a story, it also shows how many are under way in each \
      publication: who comes back is taken to the last one.

      Example: vicky versions welkom
      """)

  @Argument(
    help: ArgumentHelp("The story's id, or its path; default: all stories.", valueName: "story"),
    completion: .story)
  var story: String?

  @Option(help: "How to write it.")
  var format = TableFormat.text

  @OptionGroup var place: PlaceOptions

  func run() async throws {
    let onboarding = try await Workplace.published(place)
    let zone = onboarding.zone
    // People read it as the plan writes it, programs with its offset.
    let time = { (at: Instant) -> Cell in
      format == .text ? .text(zone.shortTime(at)) : .time(ZonedTime(at, in: zone))
    }
    let table: Table
    if let story {
      let id = try await onboarding.publishedStory(story, place)
      table = VersionsTable.table(
        try await onboarding.publications(of: id), underWay: try await onboarding.toursUnderWay(in: id),
        time: time, in: .current)
    } else {
      table = VersionsTable.table(try await onboarding.publications(), time: time, in: .current)
    }
    Terminal.output.write(format.text(of: table))
    if table.rows.isEmpty {
      Terminal.error.write(
        Words("nothing is published yet\n", nl: "er is nog niets gepubliceerd\n")[.current])
    }
  }
}
