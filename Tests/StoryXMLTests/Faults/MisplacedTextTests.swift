import StoryModel
import StoryXML
import Testing

@Suite struct MisplacedTextTests {
  @Test func itIsReportedOnceForEachStretch() {
    expectFaults(
      "V0009", "V0009", "V0009",
      inBeats: """
        1️⃣Hoi daar, <!-- x -->
        jij.
        <say>a</say>
        <!-- <say>niet</say> --> <?x y?> 1️⃣één
        <choose id="c">1️⃣? <option id="a">A</option></choose>
        """)
  }

  @Test(arguments: ["&#65;", "&amp;", "<![CDATA[a]]>", "é", "\u{A0}"])
  func whateverItIsMadeOf(_ text: String) {
    let mark = text.hasPrefix("<![CDATA[") ? "<![CDATA[ 1️⃣a]]>" : "1️⃣\(text)"
    expectFaults("V0009", inBeats: "\n\t &#32;&#x0a; \(mark)")
  }

  @Test func blanksAreNoText() {
    expectFaults(inBeats: " \t\r\n&#32;&#9;<![CDATA[ ]]><!-- a --><?b?>")
  }

  @Test func emptyElementsHoldNone() {
    expectFaults(
      "V0009", "V0009", inBeats: "<goto scene=\"a\"> 1️⃣weg</goto><image src=\"a.svg\" alt=\"A\">1️⃣b</image>")
  }
}
