import ArgumentParser
import Authoring
import Foundation
import Onboarding

/// `vicky feedback reply`.
struct FeedbackReply: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "reply",
    abstract: "Answer a piece of feedback.",
    discussion: """
      Who signed it sees the answer on her start page. Anonymous feedback can only be answered to everybody: \
      with --public, message and answer stand on everybody's start page; without it the answer is for the web \
      team alone. An earlier answer is replaced.

      Example: vicky feedback reply 3f2a91c0 'Thank you! The button is at the top now.'
      """)

  @Argument(help: ArgumentHelp("The feedback's id, or how it begins.", valueName: "id"))
  var id: String

  @Argument(help: ArgumentHelp("The answer; - reads it from standard input.", valueName: "text"))
  var text: String

  @Flag(name: .customLong("public"), help: "Show anonymous feedback and this answer to everybody.")
  var isPublic = false

  @OptionGroup var place: PlaceOptions

  func run() async throws {
    let onboarding = try Workplace.open(place).onboarding
    let item = try await onboarding.feedbackItem(id)
    if isPublic, !item.isAnonymous {
      throw CommandFailure("this feedback is signed, so only its writer sees the answer; leave --public out")
    }
    guard try await onboarding.reply(to: item.id, with: try answer(), isPublic: isPublic) else {
      throw CommandFailure("this feedback is gone")
    }
    Terminal.error.write("answered; \(reader(of: item)) can read it".withoutControls + "\n")
  }

  private func reader(of item: FeedbackItem) -> String {
    switch item.source {
    case .signed(_, let name, _): name
    case .anonymous: isPublic ? "everybody" : "the web team"
    }
  }

  private func answer() throws -> String {
    var answer = text
    if text == "-" {
      // One byte more than fits, so that what is too long is seen to be.
      let bytes = try FileHandle.standardInput.read(upToCount: FeedbackContent.maxLength * 4 + 1) ?? Data()
      guard let read = String(validating: bytes, as: UTF8.self) else {
        throw CommandFailure("standard input is not UTF-8")
      }
      answer = read
    }
    answer = answer.trimmingCharacters(in: .whitespacesAndNewlines).precomposedStringWithCanonicalMapping
    guard !answer.isEmpty else { throw CommandFailure("there is no text in this answer") }
    guard answer.unicodeScalars.count <= FeedbackContent.maxLength else {
      throw CommandFailure("an answer has at most \(FeedbackContent.maxLength) characters")
    }
    return answer
  }
}
