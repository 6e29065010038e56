import StoryModel
import Testing

@Suite("A position in a source")
struct SourceTextTests {
  private let source = SourceText(path: "x.xml", bytes: [0xEF, 0xBB, 0xBF] + Array("één\r\n\t👋 x\n".utf8))

  @Test("counts lines and Unicode scalars from 1, not counting a byte order mark")
  func positions() {
    #expect(source.position(of: 3) == .init(line: 1, column: 1))
    #expect(source.position(of: 5) == .init(line: 1, column: 2))
    #expect(source.position(of: 10) == .init(line: 2, column: 1))
    #expect(source.position(of: 16) == .init(line: 2, column: 4))
  }

  @Test("beyond the end is the end")
  func beyond() {
    #expect(source.position(of: 1_000) == .init(line: 3, column: 1))
    #expect(SourceText(path: "", bytes: []).position(of: 5) == .init(line: 1, column: 1))
  }

  @Test("a line comes without its end")
  func lines() {
    #expect(source.line(1) == "één")
    #expect(source.line(2) == "\t👋 x")
    #expect(source.line(3) == "")
    #expect(source.line(9) == "")
  }
}
