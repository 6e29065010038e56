import Authoring
import StoryModel
import Testing

@Suite struct CanonicalBytesTests {
  @Test func canonicalBytesHaveNoMarkAndPlainLineEnds() {
    let bytes: [UInt8] = [0xEF, 0xBB, 0xBF] + Array("a\r\nb\rc\n\r\n".utf8)
    #expect(CanonicalBytes.of(bytes) == Array("a\nb\nc\n\n".utf8))
    #expect(CanonicalBytes.of(CanonicalBytes.of(bytes)) == CanonicalBytes.of(bytes))
  }

  @Test func aVersionIsTheHashOfTheBytes() {
    #expect(
      StoryVersion.of(Array("abc".utf8)).description
        == "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad")
  }
}
