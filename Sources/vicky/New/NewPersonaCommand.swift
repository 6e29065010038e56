import ArgumentParser
import Authoring
import StoryModel

/// `vicky new persona`.
struct NewPersonaCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "persona",
    abstract: "Make somebody who can tell stories, with a small drawing.",
    discussion: "Example: vicky new persona bo --name Bo")

  @Argument(help: "The id of the persona: also the name of the folder.")
  var id: String

  @Option(help: "What the persona is called; else it is made of the id.")
  var name: String?

  @Option(
    help: "The language of what is written about the persona: nl or en; default: that of your terminal.")
  var lang = MessageLanguage.current == .dutch ? NewStory.Language.dutch : .english

  @Option(
    help: ArgumentHelp("The folder with personas; default: $VICKY_PERSONAS, or personas.", valueName: "dir"),
    completion: .directory)
  var personas = PlaceOptions.environment("VICKY_PERSONAS") ?? "personas"

  func validate() throws {
    guard PersonaID(id).isWellFormed else {
      throw ValidationError("'\(id)' is no id. \(NewCommand.formOfID)")
    }
    guard name.map(NewCommand.isText) ?? true else {
      throw ValidationError("--name takes words on one line.")
    }
  }

  func run() throws {
    let folder = personas.hasSuffix("/") ? personas + id : "\(personas)/\(id)"
    let story = lang == .dutch ? "hallo" : "hello"
    let others = personas == "personas" ? "" : " --personas \(NewReport.typed(personas))"
    try NewReport(
      folder: folder, files: NewPersona(PersonaID(id), name: name, language: lang).files,
      next: [
        (
          Words("Make a story to tell:", nl: "Maak een verhaal om te vertellen:"),
          "vicky new story \(story) --guide \(id)\(others)"
        ),
        (
          Words("Or join in one that is there:", nl: "Of praat mee in een dat er is:"),
          "<say by=\"\(id)\">…</say>"
        ),
        (
          Words(
            "Put better drawings in place of these:", nl: "Zet mooiere tekeningen neer in plaats van deze:"),
          NewReport.typed(folder) + "/*.svg"
        ),
      ]
    ).make()
  }
}
