import StoryModel
import StoryXML
import Testing

@Suite struct AttributeTests {
  @Test func unknownOnesAreReportedAtTheirName() {
    let reading = expectFaults(
      "V0006", "V0006", "V0006", "V0006",
      inBeats: """
        <say 1️⃣moood="x" id="a" 1️⃣xml:lang="nl" 1️⃣xml:space="preserve">Hoi
        <span 1️⃣lang="en" xml:lang="en">hi</span></say>
        """)
    #expect(reading.diagnostics[0].help.english.hasPrefix("Did you mean 'mood'?"))
    #expect(reading.diagnostics[3].help.english.hasPrefix("Did you mean 'xml:lang'?"))
  }

  @Test func valuesHaveTheirForm() {
    expectFaults(
      "V0010", "V0010", "V0010", "V0010", "V0010",
      inBeats: """
        <ask id="a" into="x" optional="1️⃣TRUE">A?</ask>
        <feedback id="b" topic="t" scale="1️⃣hart" anonymous='1️⃣ja'>B?</feedback>
        <task id="c" done="1️⃣klik">C</task>
        <end id="d" outcome="1️⃣"/>
        """)
  }

  @Test(arguments: ["0", "601", "-1", "6.5", "zes", "", " 6", "٦"])
  func minutesAreOneToSixHundred(_ minutes: String) {
    expectFaults(
      "V0010",
      in: """
        <story id="a" xml:lang="nl" guide="noor" minutes="1️⃣\(minutes)"><title>A</title><scene id="b"/></story>
        """)
  }

  @Test(arguments: ["nl", "en-GB", "zh-Hans-CN", "sl-rozaj-biske"])
  func languagesAreTags(_ tag: String) {
    expectFaults(inBeats: "<say><span xml:lang=\"\(tag)\">a</span></say>")
  }

  @Test(arguments: ["nl_NL", "", "n", "nl-", "nederlands", "12"])
  func otherLanguagesAreNone(_ tag: String) {
    expectFaults("V0010", inBeats: "<say><span xml:lang=\"1️⃣\(tag)\">a</span></say>")
  }

  @Test(arguments: ["9", "-a", "a b", "a.b", "é", "", "a:b", "_a", "a~1"])
  func namesBeginWithALetter(_ id: String) throws {
    let reading = expectFaults("V0014", inBeats: "<say id=\"1️⃣\(id)\">a</say>")
    #expect(try #require(reading.value?.scenes.first?.beats.first).id?.value == BeatID(id))
  }

  @Test(arguments: [
    "https://example.org/", "http://a", "HTTPS://A", "mailto:a@example.org", "tel:+31301234567", "/",
    "/a/b?c=d#e",
  ])
  func linksLeadSomewhereHarmless(_ address: String) {
    expectFaults(
      inBeats: "<say><a href=\"\(address)\">a</a></say><task id=\"t\" page=\"\(address)\">b</task>")
  }

  @Test(arguments: [
    "javascript:alert(1)", "JaVaScRiPt:x", " javascript:x", "data:text/html,x", "//example.org",
    "/\\example.org",
    "example.org", "", "#a", "../a", "https:", "java&#10;script:x", "https://a b", "vbscript:x", "/a\\b",
    "ftp://a",
    "h\u{54}tp\u{13A}//a",
  ])
  func otherLinksAreRefused(_ address: String) {
    expectFaults("V0010", inBeats: "<say><a href=\"1️⃣\(address)\">a</a></say>")
  }

  @Test(arguments: ["a.svg", "media/a.svg", "a/b/c-d_e.f.png", "..a.svg", "foto's/één.svg", "a b.svg"])
  func picturesStandInTheFolder(_ path: String) {
    expectFaults(inBeats: "<image src=\"\(path)\" alt=\"A\"/>")
  }

  @Test(arguments: [
    "../a.svg", "a/../b.svg", "/a.svg", "//h/a.svg", "https://h/a.svg", "C:\\a.svg", "a\\b.svg", "a//b.svg",
    "a/", "", ".", "./a.svg", "..", "%2e%2e/a.svg", "data:image/svg+xml,x", "a&#9;b.svg",
  ])
  func otherPathsLeadOutside(_ path: String) throws {
    let reading = expectFaults("V0024", inBeats: "<image src=\"1️⃣\(path)\" alt=\"A\"/>")
    #expect(try #require(reading.value?.scenes.first).beats.isEmpty)
  }

  @Test func picturesHaveAnAlternative() {
    expectFaults(
      "V0023", "V0023", "V0023",
      inBeats: """
        1️⃣<image src="a.svg"/>
        1️⃣<image src="a.svg" alt=""/>
        1️⃣<image src="a.svg" alt=" &#9; "/>
        """)
  }

  @Test func requiredOnesAreMissed() {
    expectFaults(
      "V0007", "V0007", "V0007", "V0007", "V0007", "V0007", "V0007",
      inBeats: """
        1️⃣1️⃣<set/> 1️⃣<goto/> 1️⃣<ask id="a">A?</ask> 1️⃣<feedback id="b">B?</feedback> 1️⃣<end id="c"/>
        <say>1️⃣<value/></say>
        """)
  }

  @Test func whatLeadsNowhereIsLeftOut() throws {
    let reading = expectFaults("V0007", "V0007", inBeats: "1️⃣<set to=\"1\"/> 1️⃣<ask id=\"a\">A?</ask>")
    #expect(try #require(reading.value?.scenes.first).beats.isEmpty)
    let scene = expectFaults(
      "V0007",
      in: """
        <story id="a" xml:lang="nl" guide="noor"><title>A</title>1️⃣<scene/></story>
        """)
    #expect(try #require(scene.value).scenes.map(\.id.value.text) == ["~1"])
  }
}
