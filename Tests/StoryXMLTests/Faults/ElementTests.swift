import StoryModel
import StoryXML
import Testing

@Suite struct ElementTests {
  @Test func anUnknownElementIsReportedOnceAndSkipped() throws {
    let reading = expectFaults(
      "V0005", inBeats: "1️⃣<sya><zeg/>tekst<say moood=\"x\"/></sya><say id=\"b\">Hoi</say>")
    #expect(try #require(reading.value?.scenes.first).beats.count == 1)
    #expect(reading.diagnostics[0].help.english.hasPrefix("Did you mean 'say'? "))
  }

  @Test(arguments: [
    ("<Say>a</Say>", "Did you mean 'say'?"), ("<choise/>", "Did you mean 'choose'?"),
    ("<option id=\"a\">a</option>", "It belongs in <choose>."),
    ("<value of=\"1\"/>", "It belongs inside a text."),
    ("<story/>", "It stands around everything else"), ("<konfetti/>", "<scene> may hold: say"),
  ])
  func theHelpSaysWhatWasMeant(_ xml: String, _ help: String) {
    let reading = expectFaults("V0005", inBeats: "1️⃣\(xml)")
    #expect(reading.diagnostics[0].help.english.hasPrefix(help))
  }

  @Test func boldIsStrong() {
    let reading = expectFaults("V0005", inBeats: "<say>a 1️⃣<b>b</b></say>")
    #expect(reading.diagnostics[0].help.english.hasPrefix("Did you mean 'strong'?"))
  }

  @Test func someStandOnlyOnce() {
    expectFaults(
      "V0005", "V0005",
      in: """
        <story id="proef" xml:lang="nl" guide="noor">
          <title>Een</title>
          <scene id="begin">
            <choose id="c"><option id="a">A</option><otherwise/>1️⃣<otherwise/></choose>
          </scene>
          1️⃣<title>Twee</title>
        </story>
        """)
  }

  @Test func namespacesAreForeign() {
    expectFaults(
      "V0005", inBeats: "1️⃣<x:say xmlns:x=\"urn:x\">Hoi</x:say>1️⃣".replacing("</x:say>1️⃣", with: "</x:say>"))
    expectFaults("V0005", in: "1️⃣<story xmlns=\"urn:x\" id=\"a\" xml:lang=\"nl\" guide=\"noor\"/>")
    expectFaults(inBeats: "<say xmlns:x=\"urn:x\" id=\"a\">Hoi</say>")
  }

  @Test func linksDoNotNest() {
    expectFaults(
      "V0005", inBeats: "<say><a href=\"/\">a <em>1️⃣<a href=\"/\">b</a></em></a> <a href=\"/\">c</a></say>")
  }

  @Test func requiredElementsAreMissed() {
    expectFaults(
      "V0008", "V0008", "V0008",
      in: "1️⃣1️⃣<story id=\"a\" xml:lang=\"nl\" guide=\"noor\">1️⃣<summary/></story>")
    expectFaults(
      "V0008", "V0008", "V0008",
      inBeats: "1️⃣<choose id=\"a\"/>1️⃣<say> </say>1️⃣<ask id=\"b\" into=\"c\"><em/></ask>")
  }
}
