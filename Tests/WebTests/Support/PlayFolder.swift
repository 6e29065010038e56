import Foundation

/// A folder with a story in which everything that waits is, a scene each, and one with errors; the personas are the
/// project's own.
final class PlayFolder: Sendable {
  private let root: URL

  init() throws {
    root = FileManager.default.temporaryDirectory.appending(path: "vicky-play-\(UUID().uuidString)")
    try write(Self.round, to: "rondje/story.xml")
    try write(
      Self.round.replacing("\"rondje\"", with: "\"fout\"").replacing("\"taak\"/>", with: "\"nergens\"/>"),
      to: "fout/story.xml")
  }

  deinit { try? FileManager.default.removeItem(at: root) }

  var path: String { root.path }

  func write(_ text: String, to path: String) throws {
    let file = root.appending(path: path)
    try FileManager.default.createDirectory(
      at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(text.utf8).write(to: file)
  }

  func remove(_ path: String) throws { try FileManager.default.removeItem(at: root.appending(path: path)) }

  static let round = """
    <story id="rondje" xml:lang="nl" guide="vicky">
      <title>Proefrondje</title>
      <variables>
        <boolean name="lid" initial="false"/>
        <integer name="punten" min="0" max="10" initial="1"/>
        <enumeration name="plek"><value name="kantoor">Op kantoor</value><value name="thuis">Thuis</value></enumeration>
        <text name="naam" max-length="20"/>
      </variables>
      <scene id="kiezen" title="Kiezen">
        <say id="hoi" mood="blij">Hoi <value of="employee.firstName"/> met <value of="punten"/> punten.</say>
        <choose id="waarheen">
          <prompt>Waarheen?</prompt>
          <option id="verder">Verder</option>
          <option id="leden" when="lid">Alleen voor leden</option>
        </choose>
        <ask id="wie" into="naam">Hoe heet je?</ask>
        <ask id="waar" into="plek">Waar werk je?</ask>
        <if test="punten gt 5"><say id="veel">Dat zijn veel punten, <value of="naam"/>.</say></if>
        <goto scene="toets"/>
      </scene>
      <scene id="toets" title="Toets">
        <quiz id="som" kind="one" score="punten">
          <question>Hoeveel is een en een?</question>
          <answer id="twee" correct="true">Twee</answer>
          <answer id="drie">Drie</answer>
          <explain>Tel het maar na.</explain>
        </quiz>
        <goto scene="taak"/>
      </scene>
      <scene id="taak" title="Taak">
        <show id="kijk" css="[data-x]" page="/groepen">Kijk hier eens.</show>
        <task id="doe" done="word">Doe het maar.<hint>Een tip.</hint><missing>Jammer dan.</missing></task>
        <goto scene="wachten"/>
      </scene>
      <scene id="wachten" title="Wachten">
        <wait id="slapen" for="P2D" early="no">Slaap er twee nachten over.</wait>
        <give item="vicky.hoed"/>
        <goto scene="slot"/>
      </scene>
      <scene id="slot" title="Slot">
        <feedback id="indruk" topic="rondje" scale="smileys">Wat vond je ervan?</feedback>
        <end id="klaar" outcome="completed">Tot ziens.</end>
      </scene>
    </story>
    """
}
