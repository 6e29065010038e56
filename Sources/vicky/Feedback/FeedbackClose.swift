import ArgumentParser
import Onboarding

/// `vicky feedback close`.
struct FeedbackClose: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "close",
    abstract: "Put a piece of feedback away; its answer stays.",
    discussion: "Example: vicky feedback close 3f2a91c0")

  @Argument(help: ArgumentHelp("The feedback's id, or how it begins.", valueName: "id"))
  var id: String

  @OptionGroup var place: PlaceOptions

  func run() async throws {
    let onboarding = try Workplace.open(place).onboarding
    let item = try await onboarding.feedbackItem(id)
    guard try await onboarding.close(item.id) else { throw CommandFailure("this feedback is gone") }
    Terminal.error.write("closed\n")
  }
}
