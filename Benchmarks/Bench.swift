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
    case ("walks", let path?): try WalkedTurns.measure(storyAt: path, seed: 1)
    case ("durable", let folder?): try await DurableTurns.measure(in: folder)
    case ("bare", let folder?): try await BareRows.measure(in: folder)
    case ("tours", let database?):
      let rest = arguments.dropFirst(2)
      guard rest.count == 2, let path = rest.first, let count = rest.last.flatMap({ Int($0) }) else {
        throw Usage()
      }
      try await ManyTours.make(count, ofStoryAt: path, in: database)
    case ("story", nil): print(ParallelTours.story)
    case ("visitors", let database?):
      guard let count = arguments.dropFirst(2).first.flatMap({ Int($0) }) else { throw Usage() }
      try await OverlayVisitors.make(count, in: database)
    case ("file", let port?): try HTTPLoad.measure(.file, port: try self.port(port), sessions: sessions)
    case ("turns", let port?): try HTTPLoad.measure(.turn, port: try self.port(port), sessions: sessions)
    case ("idle", let port?):
      guard let count = arguments.dropFirst(2).first.flatMap({ Int($0) }) else { throw Usage() }
      try IdleSessions.open(port: try self.port(port), sessions: sessions, waiting: count)
    default: throw Usage()
    }
  }

  private static func port(_ text: String) throws -> UInt16 {
    guard let port = UInt16(text) else { throw Usage() }
    return port
  }

  /// The lines of standard input, up to an empty one.
  private static var sessions: [String] {
    var lines: [String] = []
    while let line = readLine(), !line.isEmpty { lines.append(line) }
    return lines
  }

  /// The story cannot be walked to the end of the measure.
  struct Stuck: Error, CustomStringConvertible {
    let description = "the story does not take what the measure puts in"
  }

  struct Usage: Error, CustomStringConvertible {
    let description = """
      usage: bench engine STORY.xml | walks STORY.xml | durable FOLDER | bare FOLDER | tours DATABASE STORY.xml COUNT
         or: bench story | visitors DATABASE COUNT | file PORT | turns PORT   (sessions on standard input)
         or: bench idle PORT WAITING   (the same; so many of them wait on a connection)
      """
  }
}
