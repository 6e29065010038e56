import ArgumentParser
import Authoring
import Foundation
import StoryEngine
import StoryModel

/// `vicky simulate` lets made-up employees walk a story.
struct SimulateCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "simulate",
    abstract: "Let thousands of made-up employees walk a story.",
    discussion: """
      Shows what nobody met, how long it takes, where people end and what went wrong. The same seed gives the \
      same result everywhere. The exit status is 1 when something went wrong in a run.

      Example: vicky simulate stories/welkom --runs 10000 --seed 1
      """)

  enum Format: String, CaseIterable, ExpressibleByArgument {
    case text
    case json
  }

  @Argument(
    help: ArgumentHelp("The id of a story, a story file, or the folder of one.", valueName: "story"),
    completion: .story)
  var story: String

  @Option(help: "How many employees walk it.")
  var runs = 10_000

  @Option(help: "From which all they do follows.")
  var seed: UInt64 = 1

  @Option(help: "After so many inputs a run that comes to no ending is given up.")
  var limit = 1000

  @Option(help: "How to print what came of it.")
  var format = Format.text

  @Option(
    help: ArgumentHelp("Print one run as a file for 'vicky play --inputs' instead.", valueName: "number"))
  var run: Int?

  @Option(help: ArgumentHelp("How many walk at a time; default: one a core.", visibility: .hidden))
  var jobs = ProcessInfo.processInfo.activeProcessorCount

  @OptionGroup var place: PlaceOptions

  func validate() throws {
    guard (1...10_000_000).contains(runs) else {
      throw ValidationError("--runs takes a number from 1 to 10000000.")
    }
    guard (1...100_000).contains(limit) else {
      throw ValidationError("--limit takes a number from 1 to 100000.")
    }
    guard (1...1024).contains(jobs) else { throw ValidationError("--jobs takes a number from 1 to 1024.") }
    guard run.map({ (0..<Int(Int32.max)).contains($0) }) ?? true else {
      throw ValidationError("--run takes the number of a run.")
    }
  }

  func run() async throws {
    let story = try WorkbenchStory(story, place: place)
    let flow = story.compilation.flow
    let simulation = Simulation(
      StoryEngine(flow: flow), seed: seed, runs: runs, limit: limit, zone: place.zone)
    if let run {
      Terminal.output.write(simulation.inputs(of: run).text)
      return
    }
    let progress = ProgressBar(of: runs, on: .error)
    let start = ContinuousClock.now
    let result = await simulation.result(workers: jobs) { progress.show($0) }
    progress.clear()
    let seconds = (ContinuousClock.now - start) / .seconds(1)
    switch format {
    case .text:
      let text = SimulationText(result, of: flow, at: story.places, in: .current)
      Terminal.output.write(text.text { simulation.inputs(of: $0) }.linesWithoutControls)
    case .json:
      let text = SimulationJSON.text(result, of: flow, at: story.places) { simulation.inputs(of: $0) }
      Terminal.output.write(text + "\n")
    }
    Terminal.error.write("\(result.turnCount) turns in \(Self.rounded(seconds)) s\n")
    if !result.faults.isEmpty { throw ExitCode(1) }
  }

  private static func rounded(_ seconds: Double) -> String {
    let hundredths = Int((seconds * 100).rounded())
    return "\(hundredths / 100).\(hundredths % 100 < 10 ? "0" : "")\(hundredths % 100)"
  }
}
