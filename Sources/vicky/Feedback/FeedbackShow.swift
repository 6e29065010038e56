import ArgumentParser
import Onboarding

/// `vicky feedback show`.
struct FeedbackShow: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "show",
    abstract: "Show one piece of feedback.",
    discussion: "Example: vicky feedback show 3f2a91c0")

  @Argument(help: ArgumentHelp("The feedback's id, or how it begins.", valueName: "id"))
  var id: String

  @Option(help: "How to print it.")
  var format = FeedbackFormat.text

  @OptionGroup var place: PlaceOptions

  func run() async throws {
    let onboarding = try Workplace.open(place).onboarding
    let item = try await onboarding.feedbackItem(id)
    switch format {
    case .text: Terminal.output.write(FeedbackText.block(item, onboarding.zone))
    case .json: Terminal.output.write(FeedbackJSON.object(item, onboarding.zone) + "\n")
    }
  }
}
