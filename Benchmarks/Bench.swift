import Foundation

/// Measures what a shell cannot: one measure a run, its figures on one line.
///
/// `script/bench` pairs them and prints the table.
@main
enum Bench {
  static func main() async throws {
    let arguments = CommandLine.arguments.dropFirst()
    switch (arguments.first, arguments.dropFirst().first) {
    case ("engine", let path?): try EngineTurns.measure(storyAt: path)
    case ("durable", let folder?): try await DurableTurns.measure(in: folder)
    case ("bare", let folder?): try await BareRows.measure(in: folder)
    default: throw Usage()
    }
  }

  struct Usage: Error, CustomStringConvertible {
    let description = "usage: bench engine STORY.xml | durable FOLDER | bare FOLDER"
  }
}
