import Authoring
import StoryEngine
import StoryModel
import StoryXML
import TestSupport
import Testing

@Suite struct RehearsalWaitTests {
  /// Monday 19 October 2026, 00:30 in Amsterdam; on 25 October the clock is put back.
  private static let monday = 1_792_362_600

  @Test(
    "time passes until a wait is over, also where the clock is put back on the way",
    arguments: [
      ("for=\"P2D\"", "2026-10-21T00:30:00+02:00"), ("for=\"P7D\"", "2026-10-26T00:30:00+01:00"),
      ("for=\"PT5H\"", "2026-10-19T05:30:00+02:00"),
    ])
  func timePasses(wait: String, goesOn: String) throws {
    let story = """
      <story id="wacht" xml:lang="nl" guide="vicky">
        <title>Wachten</title>
        <scene id="begin" title="Begin">
          <wait id="slaap" \(wait) early="no">Tot straks.</wait>
          <end id="klaar" outcome="completed">Daar ben je weer.</end>
        </scene>
      </story>
      """
    let reading = StoryReader.read(SourceText(path: "story.xml", bytes: Array(story.utf8)))
    let engine = StoryEngine(flow: Compilation(try #require(reading.value), cast: .sample).flow)
    var rehearsal = Rehearsal(
      engine, InputsHeader(), now: Instant(seconds: Int64(Self.monday)), seed: 1)
    _ = rehearsal.begin()
    #expect(rehearsal.take(.resume).refusal == .engine(.notDue))
    #expect(rehearsal.takeWhenDue().refusal == nil)
    #expect(rehearsal.isOver && rehearsal.turn == 2)
    #expect(LocalZone.amsterdam.iso8601(rehearsal.world.now) == goesOn)
  }
}
