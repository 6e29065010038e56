import Authoring
import Onboarding
import Reports
import StoryModel
import Testing

/// RFC 4180, and what spreadsheets need besides.
@Suite struct CSVWriterTests {
  private func line(_ cells: Cell...) -> String {
    let table = Table(columns: cells.indices.map { Table.Column("c\($0)") }, rows: [cells])
    let heading = CSVWriter.text(Table(columns: table.columns)).unicodeScalars.count
    let line = CSVWriter.text(table).unicodeScalars.dropFirst(heading).dropLast(2)
    return String(Substring(line))
  }

  @Test func aWholeFile() {
    let table = Table(
      title: "Not in the file",
      columns: [.init("name", heading: "Naam"), .init("count", heading: "Aantal", .integer)],
      rows: [[.text("Noor"), .integer(-3)], [.empty, .empty]])
    #expect(CSVWriter.text(table) == "\u{FEFF}Naam,Aantal\r\nNoor,-3\r\n,\r\n")
  }

  @Test(arguments: [
    ("plain", "plain"), ("a,b", "\"a,b\""), ("a;b", "\"a;b\""), ("a\tb", "\"a\tb\""),
    ("zij zei \"hoi\"", "\"zij zei \"\"hoi\"\"\""), ("a\nb", "\"a\nb\""), ("a\r\nb", "\"a\r\nb\""),
    (" a", "\" a\""), ("a ", "\"a \""), ("José Å", "José Å"),
  ])
  func quoting(text: String, field: String) {
    #expect(line(.text(text)) == field)
  }

  @Test(arguments: [
    ("=1+1", "'=1+1"), ("+31 6", "'+31 6"), ("-2", "'-2"), ("@SUM(A1)", "'@SUM(A1)"), ("\tx", "'\tx"),
    ("\rx", "'\rx"), ("  =1", "'  =1"), ("\u{FF1D}1", "'\u{FF1D}1"), ("\"=1", "'\"=1"), ("x;=1+1", "x;'=1+1"),
    ("x\n=1", "x\n'=1"), ("x;y", "x;y"), ("a=b", "a=b"), ("a-b", "a-b"), ("'=1", "'=1"), ("", ""),
  ])
  func defusing(text: String, defused: String) {
    #expect(CSVFormula.defused(text) == defused)
  }

  @Test func numbersAndTimesAreNotDefused() throws {
    let time = ZonedTime(Instant(seconds: 1_795_420_800), in: .amsterdam)
    let date = try #require(CalendarDate("2026-11-02"))
    #expect(
      line(.integer(-7), .time(time), .date(date), .list(["balie", "-1"]))
        == "-7,2026-11-23T09:00:00+01:00,2026-11-02,balie|-1")
  }

  @Test func aWordOfOursIsWrittenAsPeopleReadIt() {
    #expect(line(.word(name: "not-begun", text: "nog niet begonnen")) == "nog niet begonnen")
  }

  /// A line with nothing on it would be no row for who reads it.
  @Test func anEmptyCellAloneIsStillARow() {
    #expect(line(.empty) == "\"\"")
  }

  /// Whatever is written is read back the same, apart from the apostrophes.
  @Test(arguments: UInt64(1)...200)
  func readBack(seed: UInt64) {
    var random = Dice(seed: seed)
    let width = Int.random(in: 1...5, using: &random)
    let rows = (0..<Int.random(in: 1...6, using: &random)).map { _ in
      (0..<width).map { _ in random.text() }
    }
    let table = Table(columns: (0..<width).map { .init("c\($0)") }, rows: rows.map { $0.map(Cell.text) })
    let text = String(Substring(CSVWriter.text(table).unicodeScalars.dropFirst()))
    var reader = CSVReader(text, separator: ",")
    #expect(reader.next()?.map(\.text) == table.columns.map(\.heading))
    for row in rows { #expect(reader.next()?.map(\.text) == row.map(CSVFormula.defused)) }
    #expect(reader.next() == nil)
    #expect(reader.faults.isEmpty)
  }
}
