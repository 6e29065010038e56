import ArgumentParser
import Foundation
import StoryModel

/// What publishing and going back ask alike.
struct PublicationOptions: ParsableArguments {
  @Flag(help: "Only say what would happen; nothing is changed.")
  var plan = false

  @Option(help: ArgumentHelp("What you say of it, for who looks back later.", valueName: "text"))
  var note = ""

  @Option(
    name: .customLong("by"),
    help: ArgumentHelp("Who does it; default: the name you are signed in with here.", valueName: "name"))
  private var byOption: String?

  @Option(help: "For people (text) or for programs (json).")
  var format = Format.text

  enum Format: String, CaseIterable, ExpressibleByArgument {
    case text
    case json
  }

  /// Who does it.
  var by: String { byOption ?? NSUserName() }

  func validate() throws {
    for (option, text) in [("note", note), ("by", by)] where text.unicodeScalars.count > Self.limit {
      throw ValidationError("--\(option) takes at most \(Self.limit) characters.")
    }
    guard !by.isEmpty else { throw ValidationError("--by takes a name.") }
  }

  /// Longer notes belong elsewhere.
  private static let limit = 1000
}
