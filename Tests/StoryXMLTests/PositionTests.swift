import StoryModel
import StoryXML
import TestSupport
import Testing

@Suite struct PositionTests {
  @Test func columnsCountScalars() {
    expectFaults(
      "V0005", "V0006", "V0010",
      inBeats: """
        <say>één €5 𝄞 👩‍👩‍👧</say> 1️⃣<x/>
        \t<say id="a" 1️⃣é="1">𝄞</say><ask id="b" into="é" optional="1️⃣é">?</ask>
        """)
  }

  @Test func aByteOrderMarkIsNotCounted() {
    expectFaults("V0005", in: "\u{FEFF}1️⃣<x/>")
    expectFaults("V0005", in: "\u{FEFF}<!-- é -->\n 1️⃣<x/>")
  }

  @Test func linesMayEndInCRLF() {
    let marked = story(beats: "<say\n  1️⃣x=\"1\"\n  id=\"a\">é\n</say>\n1️⃣<x/>\n tekst").replacing(
      "\n", with: "\r\n")
    expectFaults("V0006", "V0005", "V0009", in: marked.replacing("tekst", with: "1️⃣tekst"))
  }

  @Test func quotesAndSpacesMayBeAnyWay() {
    expectFaults(
      "V0014", "V0006", "V0006",
      inBeats: "<say  id = '1️⃣>a' \n xmlns:x='x=\"y\" z=' 1️⃣x:mood=\"/>\"\t1️⃣zz='\"'\n>a</say >")
  }

  @Test func whatLooksLikeATagIsNone() {
    expectFaults(
      "V0005", "V0006",
      inBeats:
        "<!-- <say> < --><?p <b ?>1️⃣<x a=\">\"/><say><![CDATA[<em> <]]><em 1️⃣a='>'>b</em></say>")
  }

  @Test func aStartTagReachesToItsEnd() throws {
    let text = MarkedText(story(beats: "1️⃣<say id=\"a\">1️⃣Hoi</say>1️⃣<goto scene=\"b\" />1️⃣"))
    let beats = try #require(StoryReader.read(text.source()).value?.scenes.first).beats
    #expect(beats.flatMap { [Int($0.range.start), Int($0.range.end)] } == text.offsets)
  }

  @Test func idsKnowWhereTheyStand() throws {
    let text = MarkedText(story(beats: "<say id=\"1️⃣a1️⃣\" mood='1️⃣blij1️⃣'>Hoi</say><goto scene=\"1️⃣b1️⃣\"/>"))
    let beats = try #require(StoryReader.read(text.source()).value?.scenes.first).beats
    guard case .say(let say) = beats[0].kind, case .goto(let scene) = beats[1].kind else {
      throw ReadingFailed()
    }
    let ranges = [beats[0].id?.range, say.mood?.range, scene.range].compactMap { $0 }
    #expect(ranges.flatMap { [Int($0.start), Int($0.end)] } == text.offsets)
  }

  @Test func diagnosticsComeInFileOrder() {
    let reading = expectFaults(
      "V0008", "V0006", "V0005",
      in: "1️⃣<story id=\"a\" xml:lang=\"nl\" guide=\"noor\" 1️⃣b=\"\"><scene id=\"c\">1️⃣<x/></scene></story>")
    #expect(reading.diagnostics == reading.diagnostics.inFileOrder())
  }
}
