import Foundation
import GRDB

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

  func write(_ story: String, as id: String, to folder: String? = nil) throws {
    try scratch.write(
      story.replacing("id=\"rondje\"", with: "id=\"\(id)\""), to: "stories/\(folder ?? id)/story.xml")
  }

  /// The stories of what `--format json` prints.
  func results(_ json: String) throws -> [[String: Any]] {
    let object = try JSONSerialization.jsonObject(with: Data(json.utf8)) as? [String: Any]
    return object?["stories"] as? [[String: Any]] ?? []
  }

  /// The database lets nobody publish a story, until it is let go.
  func refuse(_ story: String) throws {
    try change(
      """
      CREATE TRIGGER held BEFORE INSERT ON publication WHEN new.story = '\(story)'
      BEGIN SELECT RAISE(ABORT, 'held'); END
      """)
  }

  func letGo() throws { try change("DROP TRIGGER held") }

  private func change(_ sql: String) throws {
    let path = scratch.folder.appending(path: "data/vicky.sqlite").path
    try DatabaseQueue(path: path).write { try $0.execute(sql: sql) }
  }

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

  /// The ids of all that was ever published.
  func stories() throws -> Set<String> {
    let text = try done("versions", "--format", "json")
    let rows = try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [[String: Any]] ?? []
    return Set(rows.compactMap { $0["story"] as? String })
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

  /// Whether 6 may be 8 is not followed in so wide a range.
  static let undecided = """
    <story id="rondje" xml:lang="nl" guide="vicky">
      <title>Een rondje</title>
      <variables><integer name="n" min="0" max="100000" initial="5"/></variables>
      <scene id="begin" title="Begin"><set variable="n" to="n + 1"/><goto scene="kies"/></scene>
      <scene id="kies" title="Kies">
        <choose id="zin">
          <option id="ja" to="slot" when="n != 8">Ja</option>
          <option id="blijf" to="kies">Blijven</option>
        </choose>
      </scene>
      <scene id="slot" title="Slot"><end id="klaar" outcome="completed">Dag!</end></scene>
    </story>
    """
}
