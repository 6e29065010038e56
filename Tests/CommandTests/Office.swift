import Foundation

/// A folder with a persona and a story, and the database that commands make there.
struct Office {
  let scratch: Scratch
  var command: Command

  init() throws {
    scratch = try Scratch()
    command = Command(folder: scratch.folder)
    try scratch.writePersona()
    try scratch.write(
      """
      <story id="rondje" xml:lang="nl" guide="vicky">
        <title>Een rondje</title>
        <scene id="begin" title="Begin">
          <choose id="zin"><option id="ja">Ja</option></choose>
          <feedback id="indruk" topic="dashboard" scale="smileys" anonymous="allowed">Wat vond je ervan?</feedback>
          <end id="klaar" outcome="completed">Dag!</end>
        </scene>
      </story>
      """, to: "stories/rondje/story.xml")
  }

  /// Runs a command, and expects it to do what it should.
  @discardableResult
  func done(_ arguments: String..., input: String = "") throws -> String {
    let run = try command.run(Command.program, arguments, input: input)
    guard run.status == 0 else { throw NotDone(arguments: arguments, run: run) }
    return run.output
  }

  struct NotDone: Error {
    let arguments: [String]
    let run: Command.Run
  }

  /// An employee goes through the story, an input a line.
  func play(as name: String, at time: String = "2026-11-23T09:00:00+01:00", _ lines: String) throws {
    try done("play", "rondje", "--as", name, "--format", "jsonl", "--at", time, input: lines)
  }

  func file(_ path: String) throws -> String {
    String(decoding: try Data(contentsOf: scratch.folder.appending(path: path)), as: UTF8.self)
  }
}
