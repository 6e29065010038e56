import Reports
import Testing

@Suite struct TextWriterTests {
  @Test func columnsStandUnderEachOther() {
    let table = Table(
      title: "Welkom",
      columns: [.init("name", heading: "Naam"), .init("count", heading: "Aantal", .integer), .init("place")],
      rows: [
        [.text("Noor de Vries"), .integer(7), .text("Balie")],
        [.text("Bo"), .integer(1234), .empty],
        [.empty, .empty, .text("Thuis")],
      ])
    #expect(
      TextWriter.text(table) == """
        Welkom

        Naam           Aantal  place
        Noor de Vries       7  Balie
        Bo               1234
                               Thuis

        """)
  }

  @Test(arguments: [
    ("Zoë", 3), ("Zoe\u{308}", 3), ("日本", 4), ("한국", 4), ("👩‍💻", 2), ("🇳🇱", 2), ("❤\u{FE0F}", 2),
    ("\u{200B}", 0),
    ("Ｆ", 2), ("½", 1), ("", 0),
  ])
  func widths(text: String, width: Int) {
    #expect(TerminalWidth.of(text) == width)
  }

  @Test func wideCharactersDoNotShiftTheNextColumn() {
    let table = Table(
      columns: [.init("a"), .init("b")],
      rows: [[.text("日本"), .text("x")], [.text("Zoe\u{308}"), .text("y")]])
    #expect(TextWriter.lines(table) == "日本  x\nZoe\u{308}   y\n")
  }

  @Test func textDoesNotSteerTheTerminal() {
    let table = Table(columns: [.init("a")], rows: [[.text("a\u{1B}[31mb\nc\u{202E}")]])
    #expect(TextWriter.lines(table) == "a [31mb c \n")
  }
}
