import StoryModel
import StoryXML
import Testing

@Suite struct EncodingTests {
  private let body =
    "<story id=\"a\" xml:lang=\"nl\" guide=\"noor\"><title>Eén</title><scene id=\"b\"/></story>"

  private func codes(_ bytes: [UInt8]) -> [String] {
    let source = SourceText(path: "story.xml", bytes: bytes)
    return faults(StoryReader.read(source), in: source)
  }

  @Test(arguments: ["UTF-8", "utf-8", "US-ASCII", "us-ascii"])
  func utf8IsRead(_ name: String) {
    let body = name.lowercased() == "utf-8" ? body : body.replacing("é", with: "e")
    #expect(codes(Array("<?xml version='1.0' encoding='\(name)'?>\(body)".utf8)) == [])
    #expect(
      codes([0xEF, 0xBB, 0xBF] + Array("<?xml version=\"1.0\" encoding=\"\(name)\" ?>\(body)".utf8)) == [])
  }

  @Test(arguments: ["ISO-8859-1", "UTF-16", "windows-1252", "utf8", "x", ""])
  func otherDeclarationsAreRefusedAtTheirName(_ name: String) {
    #expect(codes(Array("<?xml version=\"1.0\" encoding=\"\(name)\"?>\(body)".utf8)) == ["V0002 1:31"])
  }

  @Test func wideEncodingsAreRefused() {
    let little = body.utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
    let big = body.utf16.flatMap { [UInt8($0 >> 8), UInt8($0 & 0xFF)] }
    for bytes in [little, big, [0xFF, 0xFE] + little, [0xFE, 0xFF] + big] {
      #expect(codes(bytes) == ["V0002 1:1"])
    }
    #expect(
      codes([0, 0, 0xFE, 0xFF] + body.unicodeScalars.flatMap { [0, 0, 0, UInt8($0.value & 0xFF)] }) == [
        "V0002 1:1"
      ])
  }

  /// Latin-1, a lone continuation, overlong forms, a surrogate, beyond the last scalar, cut off.
  @Test(
    arguments: [
      [0xE9], [0x80], [0xC0, 0xAF], [0xE0, 0x80, 0xAF], [0xF0, 0x80, 0x80, 0xAF], [0xED, 0xA0, 0x80],
      [0xF4, 0x90, 0x80, 0x80], [0xF8, 0x88, 0x80, 0x80, 0x80], [0xE2, 0x82], [0xFF],
    ] as [[UInt8]])
  func theFirstBadByteIsShown(_ bad: [UInt8]) {
    let marked = "<story>\n  <title>é1️⃣</title><b/></story>"
    let parts = marked.split(separator: "1️⃣")
    #expect(codes(Array(parts[0].utf8) + bad + Array(parts[1].utf8)) == ["V0002 2:11"])
  }

  @Test func asciiIsAsciiOnly() {
    #expect(codes(Array("<?xml version='1.0' encoding='US-ASCII'?>\n<story>é</story>".utf8)) == ["V0002 2:8"])
  }

  @Test func allOfUnicodeIsRead() {
    let text = "aé€𝄞😀\u{FFFD}\u{10FFFF}"
    #expect(codes(Array(body.replacing("Eén", with: text).utf8)) == [])
  }
}
