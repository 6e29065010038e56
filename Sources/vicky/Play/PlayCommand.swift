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
      With --as the employee's progress is kept in the same database that the web uses, and she is told what is \
      published; a story of which nothing was, is published first. Without it nothing is kept, the file is told as \
      it is, and any scene can be the first. Type ? while playing for what you can do. Ctrl-C loses nothing.

      Example: vicky play welkom --as Noor
      Example: vicky play welkom --from fanclub --set lid=true --trace
      """)

  enum Format: String, CaseIterable, ExpressibleByArgument {
    case text
    case jsonl
  }

  @Argument(
    help: ArgumentHelp("The id of a story, a story file, or the folder of one.", valueName: "story"),
    completion: .story)
  var story: String

  @Option(
    name: .customLong("as"), help: "Whose tour it is; an employee of that name is made if there is none.")
  var name: String?

  @Flag(help: "Keep nothing, also with --as.")
  var noSave = false

  @Option(
    help: ArgumentHelp("Read the inputs from a file instead of standard input.", valueName: "file"),
    completion: .file())
  var inputs: String?

  @Option(help: "For people (text) or for other programs (jsonl: one beat a line).")
  var format = Format.text

  @Option(help: "The seed a new tour begins with.")
  var seed: UInt64?

  @Option(help: ArgumentHelp("Play as if it were this time: 2026-11-23T09:00:00+01:00.", valueName: "time"))
  var at: String?

  @Option(
    help: ArgumentHelp("A JSON file about the employee; her data is not kept.", valueName: "file"),
    completion: .file(extensions: ["json"]))
  var employee: String?

  @Option(help: "In which language; default: the employee's, where it is translated into that.")
  var lang: String?

  @Option(help: ArgumentHelp("Begin at this scene instead of the first; keeps nothing.", valueName: "scene"))
  var from: String?

  @Option(
    name: .customLong("set"),
    help: ArgumentHelp(
      "What a variable holds at the beginning; can be given more than once, keeps nothing.",
      valueName: "name=value"))
  var settings: [String] = []

  @Flag(help: "Show on standard error which variables change and what conditions decide; keeps nothing.")
  var trace = false

  @OptionGroup var place: PlaceOptions

  func validate() throws {
    guard at.map({ Instant(iso8601: $0) != nil }) ?? true else {
      throw ValidationError("--at takes a time like 2026-11-23T09:00:00+01:00.")
    }
    guard employee == nil || !keeps else {
      throw ValidationError(
        "--employee describes somebody who is not kept: use it without --as, or with --no-save.")
    }
    guard !keeps || (from == nil && settings.isEmpty && !trace) else {
      throw ValidationError(
        "--from, --set and --trace are for trying things out: use them without --as, or with --no-save.")
    }
  }

  /// Whether progress goes into the database.
  private var keeps: Bool { name != nil && !noSave }

  func run() async throws {
    var lines = try LineSource(path: inputs)
    var header = try lines.header()
    if let employee { header.describe(try Self.description(in: employee)) }
    if let seed { header.seed = seed }
    if let at { header.at = Instant(iso8601: at) }
    if keeps, let name {
      try await keep(lines, header, of: name)
    } else {
      try rehearse(lines, header)
    }
  }

  private func keep(_ lines: LineSource, _ header: InputsHeader, of name: String) async throws {
    let time = PlayedTime(from: header.at)
    let kept = try await KeptStory(
      story, told: lang, place, clock: time.clock, random: RandomSource.system.seeded(header.seed))
    let onboarding = kept.onboarding
    if try await onboarding.employee(named: name) == nil {
      Terminal.error.write("'\(name.withoutControls)' is a new employee\n")
    }
    let tour = TourID(try await onboarding.employee(namedOrNew: name).id, kept.id)
    let player = Player(onboarding: onboarding, tour: tour, time: time)
    do {
      switch format {
      case .text: try await player.play(lines, as: voice(onboarding.library.cast, kept.folder, lines))
      case .jsonl: try await player.play(lines, as: LineVoice())
      }
    } catch {
      await onboarding.settle()
      throw error
    }
    await onboarding.settle()
  }

  private func rehearse(_ lines: LineSource, _ header: InputsHeader) throws {
    let story = try WorkbenchStory(rehearsed: story, place: place)
    var header = header
    if header.employee == nil, let name { header.employee = NewEmployee(name: name).facts }
    let now = header.at ?? WallClock.system.now()
    guard place.zone.date(of: now) != nil else { throw OnboardingError.dateOutOfRange }
    let rehearsal = Rehearsal(
      try story.engine(told: lang, to: header.employee), header, now: now,
      seed: RandomSource.system.seed(), zone: place.zone)
    var rehearser = Rehearser(
      story, rehearsal, from: try story.beginning(from: from, setting: settings), isTraced: trace)
    if name == nil, format == .text, Terminal.error.isTerminal {
      Terminal.error.write("Nothing is kept; with --as NAME it is.\n")
    }
    switch format {
    case .text:
      try rehearser.play(lines, as: voice(story.compilation.cast, story.loaded.folder, lines))
    case .jsonl: try rehearser.play(lines, as: LineVoice())
    }
  }

  private func voice(_ cast: Cast, _ folder: String, _ lines: LineSource) -> TerminalVoice {
    TerminalVoice(cast, folder: folder, terminal: .output, asks: lines.isTerminal, zone: place.zone)
  }

  private static func description(in path: String) throws -> InputsHeader {
    guard let data = FileManager.default.contents(atPath: path) else {
      throw CommandFailure("\(path): this file cannot be read")
    }
    let line = String(decoding: data, as: UTF8.self)
    do throws(InputsHeaderError) {
      // The file holds what the first line of an inputs file has as `employee`, or all of that line.
      let header = try InputsHeader.parse(line)
      if header.employee != nil { return header }
      return try InputsHeader.parse("{\"employee\":\(line)}")
    } catch {
      throw CommandFailure("\(path): \(error.message)")
    }
  }
}

extension InputsHeader {
  /// Takes over whom another one describes.
  fileprivate mutating func describe(_ other: InputsHeader) {
    employee = other.employee
    groups = other.groups
    items = other.items
  }
}
