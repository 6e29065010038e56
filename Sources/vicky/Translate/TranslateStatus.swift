import ArgumentParser
import Authoring
import StoryModel
import StoryXML

/// `vicky translate status` says how far a story is in other languages.
struct TranslateStatus: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "status",
    abstract: "Show how far the translations of a story are.",
    discussion: """
      For each language: how many texts are translated, how many are stale (the text was changed since) and how \
      many are missing. Missing ones are told in the story's own language. The exit status is 1 when a file has \
      errors.

      Example: vicky translate status stories/welkom
      """)

  enum Format: String, CaseIterable, ExpressibleByArgument {
    case text
    case json
  }

  @Argument(help: ArgumentHelp("The id of a story, a story file, or the folder of one.", valueName: "story"))
  var story: String

  @Option(help: "How to print it.")
  var format = Format.text

  @OptionGroup var place: PlaceOptions

  func run() throws {
    let desk = try TranslationDesk(story, place: place)
    let sound = desk.files.filter { $0.translation != nil }
    switch format {
    case .text:
      for file in sound {
        Terminal.output.write("\(file.language): \(file.standing.words[.current])".withoutControls + "\n")
      }
    case .json:
      let lines = sound.map { "\n" + line(for: $0).text }
      Terminal.output.write("[" + lines.joined(separator: ",") + (lines.isEmpty ? "]\n" : "\n]\n"))
    }
    if desk.files.isEmpty {
      Terminal.error.write(Words("no translations yet", nl: "nog geen vertalingen")[.current] + "\n")
    }
    guard sound.count == desk.files.count else {
      throw desk.refuse(desk.files.filter { $0.translation == nil })
    }
  }

  private func line(for file: TranslationReading) -> JSONLine {
    var line = JSONLine()
    line.add("language", file.language)
    line.add("file", file.source.path)
    line.add("all", file.standing.all)
    line.add("translated", file.standing.translated)
    line.add("stale", file.standing.stale.count)
    line.add("missing", file.standing.missing)
    return line
  }
}
