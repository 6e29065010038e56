import ArgumentParser
import Authoring
import Foundation
import Onboarding
import StoryEngine
import StoryModel

/// `vicky play` tells a story here: to a person at a terminal, or to another program line by line.
struct PlayCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "play",
    abstract: "Tell a story here.",
    discussion: """
      With --as the employee's progress is kept in the same database that the web uses; without it nothing is \
      kept. Type ? while playing for what you can do. Ctrl-C loses nothing.

      Example: vicky play welkom --as Noor
      """)

  enum Format: String, CaseIterable, ExpressibleByArgument {
    case text
    case jsonl
  }

  @Argument(help: ArgumentHelp("The id of a story, a story file, or the folder of one.", valueName: "story"))
  var story: String

  @Option(
    name: .customLong("as"), help: "Whose tour it is; an employee of that name is made if there is none.")
  var name: String?

  @Flag(help: "Keep nothing, also with --as.")
  var noSave = false

  @Option(help: ArgumentHelp("Read the inputs from a file instead of standard input.", valueName: "file"))
  var inputs: String?

  @Option(help: "For people (text) or for other programs (jsonl: one beat a line).")
  var format = Format.text

  @Option(help: "The seed a new tour begins with.")
  var seed: UInt64?

  @Option(help: ArgumentHelp("Play as if it were this time: 2026-11-23T09:00:00+01:00.", valueName: "time"))
  var at: String?

  @Option(help: ArgumentHelp("A JSON file about the employee; her data is not kept.", valueName: "file"))
  var employee: String?

  @OptionGroup var place: PlaceOptions

  func validate() throws {
    guard at.map({ Instant(iso8601: $0) != nil }) ?? true else {
      throw ValidationError("--at takes a time like 2026-11-23T09:00:00+01:00.")
    }
    guard employee == nil || !keeps else {
      throw ValidationError(
        "--employee describes somebody who is not kept: use it without --as, or with --no-save.")
    }
  }

  /// Whether progress goes into the database.
  private var keeps: Bool { name != nil && !noSave }

  func run() async throws {
    var lines = try LineSource(path: inputs)
    var header = try lines.header()
    if let employee { header.employee = try Self.facts(in: employee) }
    if let seed { header.seed = seed }
    if let at { header.at = Instant(iso8601: at) }

    let time = PlayedTime(from: header.at)
    let content = try StoryChoice(story, place: place).content()
    let workplace = try Workplace.open(
      place, content: content, database: keeps ? .made : .inMemory, clock: time.clock,
      random: RandomSource.system.seeded(header.seed))
    let player = Player(
      onboarding: workplace.onboarding, tour: try await tour(header, content, workplace.onboarding),
      time: time)
    if name == nil, format == .text, Terminal.error.isTerminal {
      Terminal.error.write("Nothing is kept; with --as NAME it is.\n")
    }
    do {
      try await play(lines, with: player, content)
    } catch {
      await workplace.onboarding.settle()
      throw error
    }
    await workplace.onboarding.settle()
  }

  private func play(_ lines: LineSource, with player: Player, _ content: Content) async throws {
    switch format {
    case .text:
      try await player.play(lines, as: TerminalVoice(content, terminal: .output, asks: lines.isTerminal))
    case .jsonl: try await player.play(lines, as: LineVoice())
    }
  }

  private func tour(
    _ header: InputsHeader, _ content: Content, _ onboarding: Onboarding
  ) async throws -> TourID {
    guard let story = content.stories.first else { throw CommandFailure("\(story): there is no such story") }
    if keeps, let name {
      if try await onboarding.employee(named: name) == nil {
        Terminal.error.write("'\(name.withoutControls)' is a new employee\n")
      }
      return TourID(try await onboarding.employee(namedOrNew: name).id, story.id)
    }
    var guest = NewEmployee(name: name ?? "guest")
    guest.groups = header.groups
    if let facts = header.employee { guest.facts = facts } else if name == nil { guest.facts = .init() }
    return TourID(try await onboarding.addEmployee(guest).id, story.id)
  }

  private static func facts(in path: String) throws -> EmployeeFacts? {
    guard let data = FileManager.default.contents(atPath: path) else {
      throw CommandFailure("\(path): this file cannot be read")
    }
    let line = String(decoding: data, as: UTF8.self)
    do throws(InputsHeaderError) {
      // The file holds what the first line of an inputs file has as `employee`, or all of that line.
      let header = try InputsHeader.parse(line)
      if let facts = header.employee { return facts }
      return try InputsHeader.parse("{\"employee\":\(line)}").employee
    } catch {
      throw CommandFailure("\(path): \(error.message)")
    }
  }
}
