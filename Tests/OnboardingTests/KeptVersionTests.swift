import Authoring
import OnboardingTestSupport
import StoryModel
import TestSupport
import Testing

@testable import Onboarding

@Suite("A version that was kept")
struct KeptVersionTests {
  private func compiled(_ beat: String) -> Edition? {
    let xml = """
      <story id="oud" xml:lang="nl" guide="vicky">
        <title>Oud</title>
        <scene id="begin"><say by="vicky">Hoi</say>\(beat)<end id="klaar" outcome="completed">Dag</end></scene>
      </story>
      """
    let bytes = Array(xml.utf8)
    let record = StoryVersionRecord(
      version: .of(bytes), story: "oud", path: "story.xml", bytes: bytes, keptAt: Instant(seconds: 0))
    return Library([], cast: .sample).compile(record)
  }

  @Test("is told also when somebody in it is not known any more")
  func unknownPersona() { #expect(compiled("<say by=\"tante\" mood=\"boos\">Hoi</say>") != nil) }

  @Test(
    "with another fault was never told, and is not now",
    arguments: [
      "<say><value of=\"nergens\"/></say>", "<goto scene=\"nergens\"/>", "<hokus/>",
      "<ask id=\"a\" into=\"b\">C</ask>",
    ])
  func faulty(_ beat: String) { #expect(compiled(beat) == nil) }
}
