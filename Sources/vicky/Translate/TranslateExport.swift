import ArgumentParser
import Authoring
import Foundation
import StoryModel
import StoryXML

/// `vicky translate export` writes the file for a translator.
struct TranslateExport: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "export",
    abstract: "Write a story's texts for a translator.",
    discussion: """
      What is translated already stays; what was translated from a text that has changed since is marked with \
      subState="vicky:stale" and keeps the earlier text in a note. Give such a text state="translated" when it \
      is right again.

      Example: vicky translate export stories/welkom --language en
      """)

  @Argument(help: ArgumentHelp("The id of a story, a story file, or the folder of one.", valueName: "story"))
  var story: String

  @Option(help: ArgumentHelp("Into which language: en, en-GB.", valueName: "language"))
  var language: String

  @Option(
    help: ArgumentHelp("Where to; default: translations/LANGUAGE.xlf beside the story.", valueName: "file"))
  var output: String?

  @OptionGroup var place: PlaceOptions

  func validate() throws {
    guard LanguageChoice.isTag(language) else {
      throw ValidationError("--language takes a language like en or en-GB.")
    }
  }

  func run() throws {
    let desk = try TranslationDesk(story, place: place)
    guard language.lowercased() != desk.story.language.lowercased() else {
      throw CommandFailure("'\(language)' is the language the story is written in")
    }
    let known = try desk.present(language)
    let path = output ?? desk.file(of: language)
    try desk.write(known?.units ?? [:], in: language, to: path)
    Terminal.output.write(path.withoutControls + "\n")
    let standing = known?.standing ?? desk.story.standing(in: language)
    Terminal.error.write(standing.words[.current] + "\n")
  }
}
