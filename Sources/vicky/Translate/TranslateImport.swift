import ArgumentParser
import Authoring
import Foundation
import StoryModel
import StoryXML

/// `vicky translate import` takes a file back from a translator.
struct TranslateImport: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "import",
    abstract: "Take a translated file in.",
    discussion: """
      Every text must belong to the story and keep its codes: markup and variables. Where one does not, \
      everything that is wrong is printed with its line and column, nothing is taken in and the exit status is 1.

      Example: vicky translate import stories/welkom ~/Downloads/welkom-en.xlf
      """)

  @Argument(help: ArgumentHelp("The id of a story, a story file, or the folder of one.", valueName: "story"))
  var story: String

  @Argument(help: ArgumentHelp("The translated file: XLIFF 2.0 or 2.1.", valueName: "file"))
  var file: String

  @OptionGroup var place: PlaceOptions

  func run() throws {
    let desk = try TranslationDesk(story, place: place)
    let come = try desk.read(file)
    let target = desk.file(of: come.language)
    // What lies there already may be the very file that comes in.
    let present = Self.isSame(file, target) ? nil : try desk.present(come.language)
    let units = (present?.units ?? [:]).merging(come.units) { _, new in new }
    try desk.write(units, in: come.language, to: target)
    Terminal.output.write(target.withoutControls + "\n")
    Terminal.error.write(try desk.read(target).standing.words[.current] + "\n")
  }

  private static func isSame(_ file: String, _ other: String) -> Bool {
    URL(filePath: file).resolvingSymlinksInPath() == URL(filePath: other).resolvingSymlinksInPath()
  }
}
