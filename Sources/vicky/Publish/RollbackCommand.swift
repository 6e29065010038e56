import ArgumentParser
import Authoring
import Onboarding
import StoryModel

/// `vicky rollback` publishes an earlier publication again.
struct RollbackCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "rollback",
    abstract: "Give employees an earlier publication of a story again.",
    discussion: """
      This is publishing as well: with the same plan and the same rules, and it makes a new number. The files on \
      disk stay as they are.

      Example: vicky versions welkom
      Example: vicky rollback welkom --to 3 --plan
      """)

  @Argument(help: ArgumentHelp("The story's id, or its path.", valueName: "story"), completion: .story)
  var story: String

  @Option(help: ArgumentHelp("The number of the publication.", valueName: "number"))
  var to: Int

  @OptionGroup var publishing: PublicationOptions
  @OptionGroup var place: PlaceOptions

  func run() async throws {
    let onboarding = try await Workplace.published(place)
    let id = try await onboarding.publishedStory(story, place)
    var round = PublishRound(onboarding, publishing)
    await round.take(again: to, of: id)
    try round.finish()
  }
}
