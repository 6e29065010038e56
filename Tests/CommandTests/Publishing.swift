import Foundation

/// An office whose story is about to change.
struct Publishing {
  private let office: Office
  var scratch: Scratch { office.scratch }
  var command: Command { office.command }

  init() throws {
    office = try Office()
    try write(Self.first)
  }

  func write(_ story: String) throws { try scratch.write(story, to: "stories/rondje/story.xml") }

  func publish() throws { try done("publish", "stories") }

  @discardableResult
  func done(_ arguments: String...) throws -> String {
    let run = try command.run(Command.program, arguments)
    guard run.status == 0 else { throw Office.NotDone(arguments: arguments, run: run) }
    return run.output
  }

  func play(as name: String, _ lines: String) throws { try office.play(as: name, lines) }

  /// What `vicky versions` says of the story.
  func versions() throws -> [[String: Any]] {
    let text = try done("versions", "rondje", "--format", "json")
    return try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [[String: Any]] ?? []
  }

  /// The numbers of what was published.
  func numbers() throws -> [Int] { try versions().compactMap { $0["number"] as? Int } }

  static let first = """
    <story id="rondje" xml:lang="nl" guide="vicky">
      <title>Een rondje</title>
      <scene id="begin" title="Begin">
        <say id="hoi">Hoi!</say>
        <choose id="zin"><option id="ja">Ja</option></choose>
        <goto scene="slot"/>
      </scene>
      <scene id="slot" title="Slot">
        <feedback id="indruk" topic="dashboard" scale="smileys" anonymous="allowed">Wat vond je ervan?</feedback>
        <end id="klaar" outcome="completed">Dag!</end>
      </scene>
    </story>
    """

  /// The place `zin` is another one, in the same scene.
  static let renamed = first.replacing("id=\"zin\"", with: "id=\"trek\"")

  /// It is in another scene as well.
  static let elsewhere = renamed.replacing("id=\"begin\" title", with: "id=\"start\" title")
}
