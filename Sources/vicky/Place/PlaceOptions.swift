import ArgumentParser
import Authoring
import Foundation

/// Where data, stories and personas are: the options that all commands on people's data share.
///
/// What an option does not say, the environment says (`VICKY_DATA`, `VICKY_PERSONAS`, `VICKY_STORIES`), and else
/// it is a folder below the present one.
struct PlaceOptions: ParsableArguments {
  @Option(
    name: .customLong("data"),
    help: ArgumentHelp("The folder with the database; default: $VICKY_DATA, or data.", valueName: "dir"),
    completion: .directory)
  private var dataOption: String?

  @Option(
    name: .customLong("stories"),
    help: ArgumentHelp("The folder with stories; default: $VICKY_STORIES, or stories.", valueName: "dir"),
    completion: .directory)
  private var storiesOption: String?

  @Option(
    name: .customLong("personas"),
    help: ArgumentHelp("The folder with personas; default: $VICKY_PERSONAS, or personas.", valueName: "dir"),
    completion: .directory)
  private var personasOption: String?

  @Option(help: ArgumentHelp("Where the employees' days begin and end.", valueName: "zone"))
  var timeZone = "Europe/Amsterdam"

  /// The folder with the database.
  var data: String { dataOption ?? Self.environment("VICKY_DATA") ?? "data" }
  /// The folder with stories.
  var stories: String { storiesOption ?? Self.environment("VICKY_STORIES") ?? "stories" }
  /// The folder with personas.
  var personas: String { personasOption ?? Self.environment("VICKY_PERSONAS") ?? "personas" }
  /// The zone; `validate` has seen to it that there is one of that name.
  var zone: LocalZone { LocalZone(timeZone) ?? .amsterdam }

  func validate() throws {
    guard LocalZone(timeZone) != nil else {
      throw ValidationError("There is no time zone '\(timeZone)'; one is Europe/Amsterdam.")
    }
    let folders = [("data", data), ("stories", stories), ("personas", personas)]
    for (name, folder) in folders where folder.isEmpty {
      throw ValidationError("--\(name) takes a folder.")
    }
  }

  /// What the environment says; nil where it says nothing.
  static func environment(_ name: String) -> String? {
    ProcessInfo.processInfo.environment[name].flatMap { $0.isEmpty ? nil : $0 }
  }
}
