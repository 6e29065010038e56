import Onboarding
import Testing

@Suite struct CSVReaderTests {
  private func read(_ text: String, _ separator: Unicode.Scalar = ",") -> (rows: [String], faults: [String]) {
    var reader = CSVReader(text, separator: separator)
    var rows: [String] = []
    while let row = reader.next() {
      rows.append(row.map { "\($0.place)[\($0.text)]" }.joined(separator: " "))
    }
    return (rows, reader.faults.map(\.description))
  }

  @Test(arguments: [
    ("a,b\nc\n", ["1:1[a] 1:3[b]", "2:1[c]"]),
    ("a,b", ["1:1[a] 1:3[b]"]),
    ("a,\n,", ["1:1[a] 1:3[]", "2:1[] 2:2[]"]),
    ("\n\na", ["1:1[]", "2:1[]", "3:1[a]"]),
    ("a\r\nb\rc\nd", ["1:1[a]", "2:1[b]", "3:1[c]", "4:1[d]"]),
    ("\"a,\"\"b\"\"\",c", ["1:1[a,\"b\"] 1:11[c]"]),
    ("\"a\r\nb\nc\",d\ne", ["1:1[a\r\nb\nc] 3:4[d]", "4:1[e]"]),
    ("\"a\" ,b", ["1:1[a] 1:6[b]"]),
    ("a\"b,c", ["1:1[a\"b] 1:5[c]"]),
    ("é𝄞e\u{301},b", ["1:1[é𝄞e\u{301}] 1:6[b]"]),
    ("\"\"", ["1:1[]"]),
    ("", []),
  ])
  func rowsAndPlaces(text: String, rows: [String]) {
    let read = read(text)
    #expect(read.rows == rows)
    #expect(read.faults == [])
  }

  @Test func otherSeparators() {
    #expect(read("a;b,c", ";").rows == ["1:1[a] 1:3[b,c]"])
    #expect(read("a\tb", "\t").rows == ["1:1[a] 1:3[b]"])
  }

  @Test func aQuoteThatIsNeverClosed() {
    #expect(read("a\nb,\"c\nd").faults == ["2:3: this quote is never closed"])
  }

  @Test func textAfterAQuote() {
    #expect(
      read("\"a\"b,c\nd").faults == [
        "1:4: the cell goes on after its closing quote; write a quote in a cell as two"
      ])
  }

  @Test func aRowWithoutEndIsNoRow() {
    let read = read(String(repeating: ",", count: 100_000))
    #expect(read.rows.count == 1)
    #expect(read.faults == ["1:256: this row has more than 256 cells"])
  }
}
