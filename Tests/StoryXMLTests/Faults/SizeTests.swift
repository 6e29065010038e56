import StoryModel
import StoryXML
import TestSupport
import Testing

@Suite struct SizeTests {
  @Test func aFileOverTheLimitIsNotRead() {
    let source = MarkedText(story(beats: "<nonsense/>")).source()
    let reading = StoryReader.read(source, limit: source.bytes.count - 1)
    #expect(faults(reading, in: source) == ["V0004 1:1"])
    #expect(reading.value == nil)
  }

  @Test func aFileAtTheLimitIs() {
    let source = MarkedText(story(beats: "")).source()
    #expect(StoryReader.read(source, limit: source.bytes.count).diagnostics == [])
  }
}
