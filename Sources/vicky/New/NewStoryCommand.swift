import ArgumentParser
import Authoring
import StoryModel

/// `vicky new story`.
struct NewStoryCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "story",
    abstract: "Make a story to begin with, and a first test of it.",
    discussion: "Example: vicky new story een-collega-vinden --title 'Een collega vinden' --lang nl")

  @Argument(help: "The id of the story: also the name of its folder.")
  var id: String

  @Option(help: "What employees read above it; else it is made of the id.")
  var title: String?

  @Option(help: "The language it is written in: nl or en; default: that of your terminal.")
  var lang = MessageLanguage.current == .dutch ? NewStory.Language.dutch : .english

  @Option(
    help: ArgumentHelp("Who tells it; default: vicky, or the first persona there is.", valueName: "persona"),
    completion: .persona)
  var guide: String?

  @Option(
    help: ArgumentHelp("The folder with stories; default: $VICKY_STORIES, or stories.", valueName: "dir"),
    completion: .directory)
  var stories = PlaceOptions.environment("VICKY_STORIES") ?? "stories"

  @Option(
    help: ArgumentHelp("The folder with personas; default: $VICKY_PERSONAS, or personas.", valueName: "dir"),
    completion: .directory)
  var personas = PlaceOptions.environment("VICKY_PERSONAS") ?? "personas"

  func validate() throws {
    guard StoryID(id).isWellFormed else { throw ValidationError("'\(id)' is no id. \(NewCommand.formOfID)") }
    guard title.map(NewCommand.isText) ?? true else {
      throw ValidationError("--title takes words on one line.")
    }
  }

  func run() throws {
    let cast = try CastLoader.load(folder: personas).cast
    let guide = try guide(among: cast)
    let folder = stories.hasSuffix("/") ? stories + id : "\(stories)/\(id)"
    let path = NewReport.typed(folder)
    let others = personas == "personas" ? "" : " --personas \(NewReport.typed(personas))"
    try NewReport(
      folder: folder,
      files: NewStory(StoryID(id), title: title, guide: guide, language: lang).files,
      next: [
        (Words("Play it:", nl: "Speel het:"), "vicky play \(path)\(others)"),
        (
          Words(
            "Write on, and see what is wrong as you save:",
            nl: "Schrijf verder, en zie bij elke keer bewaren wat er mis is:"),
          "vicky check \(path)\(others) --watch"
        ),
      ]
    ).make()
  }

  private func guide(among cast: Cast) throws -> Persona {
    if let guide {
      if let persona = cast[PersonaID(guide)] { return persona }
      throw CommandFailure("\(personas): there is no persona '\(guide)' here")
    }
    guard let persona = cast[PersonaID("vicky")] ?? cast.personas.values.min(by: { $0.id.text < $1.id.text })
    else {
      throw CommandFailure("\(personas): there is no persona here; 'vicky new persona ID' makes one")
    }
    return persona
  }
}

extension NewStory.Language: ExpressibleByArgument {}
