import ArgumentParser
import Onboarding
import Reports
import StoryEngine
import StoryModel

/// `vicky report completion`.
struct CompletionCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "completion",
    abstract: "Who has not begun a story, has begun it, has finished it.",
    discussion: """
      Everybody is in it. Finished is who reached an ending 'completed' once; who said no or later has begun. The \
      CSV file opens in a spreadsheet; what would run there as a formula has an apostrophe before it.

      Example: vicky report completion --story welkom --format csv --output welkom.csv
      """)

  @Option(help: ArgumentHelp("The story's id.", valueName: "id"))
  var story: String

  @Option(help: "How to write it.")
  var format = TableFormat.text

  @Option(help: ArgumentHelp("Write it to this file instead of standard output.", valueName: "file"))
  var output: String?

  @Option(help: "The language of headings and status; default: the story's.")
  var lang: ReportLanguage?

  @OptionGroup var names: NamesOption
  @OptionGroup var place: PlaceOptions

  func run() async throws {
    var settings = Onboarding.Settings()
    settings.showsNames = names.showsNames
    let workplace = try await Workplace.told(place, settings: settings)
    let onboarding = workplace.onboarding
    let id = try await known(StoryID(story), to: workplace)
    let language = lang ?? ReportLanguage(following: onboarding.library[id]?.engine.flow.language ?? "")
    let table = CompletionReport.table(
      try await onboarding.completion(of: id), zone: onboarding.zone, language: language)
    guard let output else { return Terminal.output.write(format.text(of: table)) }
    try OutputFile.write(format.text(of: table), to: output)
  }

  /// The id, if the story is published or somebody has a tour through it: a misspelt one must not make a report.
  private func known(_ id: StoryID, to workplace: Workplace) async throws -> StoryID {
    let onboarding = workplace.onboarding
    if onboarding.library[id] != nil { return id }
    let tours: [TourID]
    do {
      tours = try await onboarding.store.tours()
    } catch {
      throw OnboardingError.store(error)
    }
    // What is new in a story is no story of its own.
    let isStory = onboarding.library.origin(of: id) == id
    if isStory, tours.contains(where: { $0.story == id }) { return id }
    for fault in workplace.faults { Terminal.error.write("\(fault)".withoutControls + "\n") }
    let ids = onboarding.library.stories.map(\.id.text)
    let question = Suggestion.question(for: story, among: ids).english
    throw CommandFailure("there is no story '\(story)'. \(question)There are: \(ids.joined(separator: ", "))")
  }
}

extension ReportLanguage: ExpressibleByArgument {}
