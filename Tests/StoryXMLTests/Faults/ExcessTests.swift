import StoryModel
import StoryXML
import TestSupport
import Testing

/// Files made to keep a parser busy come to an end at once.
@Suite struct ExcessTests {
  private func codes(_ beats: String) -> [Int] {
    StoryReader.read(MarkedText(story(beats: beats)).source()).diagnostics.map(\.code.number)
  }

  private func many(_ count: Int, _ each: (Int) -> String) -> String {
    (0..<count).map(each).joined(separator: " ")
  }

  @Test func tagsHaveAtMostTwoHundredAttributes() {
    #expect(codes("<x>a<y \(many(200) { "a\($0)=''" })/></x>") == [5])
    #expect(codes("<x>a<y \(many(201) { "a\($0)=''" })/></x>") == [5, 1])
    #expect(codes("<x>a<y \(many(201) { "xmlns:a\($0)='u'" })/></x>") == [5, 1])
  }

  @Test func tagsAreAtMostSixtyFourKilobytes() {
    let pad = String(repeating: " ", count: 60_000)
    #expect(codes("<say\(pad)id='a'>a</say>") == [])
    let source = MarkedText(story(beats: "1️⃣<say\(pad)\(pad)id='a'>a</say>"))
    let reading = StoryReader.read(source.source())
    #expect(reading.diagnostics.map(\.code.number) == [1])
    #expect(reading.value == nil)
  }

  @Test func otherThingsMayBeLonger() {
    let long = String(repeating: "lang ", count: 100_000)
    #expect(codes("<!-- \(long) --><?x \(long)?><say>\(long)<![CDATA[\(long)]]></say>") == [])
    #expect(codes(String(repeating: " ", count: 500_000)) == [])
    #expect(codes("<!-- \(long) -->\n<say id='a'>a</say>\n<!-- \(long) --><goto scene='a'/>") == [])
  }

  @Test func thereAreNotMoreNamesThanThereCanBe() {
    #expect(codes("<x>\(many(20_000) { "<y\($0)/>" })</x>") == [5, 1])
  }
}
