import StoryModel
import StoryXML
import TestSupport
import Testing

@Suite struct NotXMLTests {
  @Test(arguments: [
    "1️⃣", "1️⃣niets", "<story>1️⃣", "<story a1️⃣>", "<story>&1️⃣ </story>", "<story/>1️⃣<story/>",
    "<story></verhaal>1️⃣", "<story>&nbsp;1️⃣</story>", "<story a=\"1️⃣<\"/>", "<story>1️⃣]]></story>",
  ])
  func theFirstFaultIsReportedAlone(_ marked: String) {
    let text = MarkedText(marked)
    let reading = StoryReader.read(text.source())
    let found = faults(reading, in: text.source()).filter { $0.hasPrefix("V0001") }
    #expect(found == text.positions.map { "V0001 \($0.line):\($0.column)" })
    #expect(reading.value == nil)
  }

  @Test func whatWasFoundBeforeItIsKept() {
    let reading = expectFaults(
      "V0005", "V0001",
      in: """
        <story id="proef" xml:lang="nl" guide="noor">
          1️⃣<titel>Een proef</titel>
          <scene id="begin"></story>1️⃣
        """)
    #expect(reading.value == nil)
  }

  @Test func aNulIsNotTheEnd() {
    for place in ["<title>\0", "</story>\0<meer/>", "</story>\n\0"] {
      let tag = String(place.prefix { $0 != "\0" })
      let xml = story(beats: "").replacing(tag.trimmingSuffix("\n"), with: place)
      let source = MarkedText(xml).source()
      let reading = StoryReader.read(source)
      #expect(reading.diagnostics.map(\.code.number) == [1])
      #expect(reading.diagnostics.first.map { source.bytes[Int($0.range.start)] } == 0)
      #expect(reading.value == nil)
    }
  }

  @Test func deepNestingIsRefused() {
    let open = String(repeating: "<if test=\"true\">", count: 400)
    let close = String(repeating: "</if>", count: 400)
    let source = MarkedText(story(beats: open + close)).source()
    let reading = StoryReader.read(source)
    #expect(reading.diagnostics.map(\.code.number) == [1])
    #expect(reading.value == nil)
    let unknown = String(repeating: "<x>", count: 400) + String(repeating: "</x>", count: 400)
    let numbers = StoryReader.read(MarkedText(story(beats: unknown)).source()).diagnostics.map(\.code.number)
    #expect(numbers == [5, 1])
  }

  @Test func aHundredDeepIsFine() throws {
    let open = String(repeating: "<if test=\"true\">", count: 100)
    let close = String(repeating: "</if>", count: 100)
    #expect(try beats(open + close).count == 1)
  }

  @Test func longTokensAreReadOrRefused() {
    let long = String(repeating: "a", count: 300_000)
    expectFaults(inBeats: "<say>\(long)</say><!-- \(long) -->")
    for xml in ["<\(long)/>", "<say \(long)=\"1\">a</say>", "<say id=\"\(long)!\">a</say>"] {
      let reading = StoryReader.read(MarkedText(story(beats: xml)).source())
      #expect(reading.diagnostics.hasErrors)
      #expect(reading.diagnostics.allSatisfy { $0.message.english.utf8.count < 1000 })
    }
  }

  @Test func thousandsOfFaultsAreEnough() {
    let source = MarkedText(story(beats: String(repeating: "<x/>", count: 30_000))).source()
    let reading = StoryReader.read(source)
    #expect(reading.diagnostics.count == 10_000)
    #expect(reading.value == nil)
  }
}

extension String {
  fileprivate func trimmingSuffix(_ suffix: String) -> String {
    hasSuffix(suffix) ? String(dropLast(suffix.count)) : self
  }
}
