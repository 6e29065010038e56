import Reports
import Testing

@Suite struct JSONWriterTests {
  private let columns: [Table.Column] = [
    .init("zebra", heading: "Zebra"), .init("aap", heading: "Aap", .integer), .init("mier"),
  ]

  @Test func keysKeepTheOrderOfTheTable() {
    let table = Table(
      title: "Dieren", columns: columns,
      rows: [
        [.text("a \"b\"\n"), .integer(3), .list(["x", "y"])],
        [.empty, .empty, .word(name: "not-begun", text: "nog niet begonnen")],
      ])
    #expect(
      JSONWriter.text(table) == #"""
        [
        {"zebra":"a \"b\"\n","aap":3,"mier":["x","y"]},
        {"zebra":null,"aap":null,"mier":"not-begun"}
        ]

        """#)
  }

  @Test func whatATerminalObeysIsEscaped() {
    let table = Table(title: "", columns: [.init("a")], rows: [[.text("\u{1B}[2J\u{9B}2J\u{7F}é")]])
    #expect(JSONWriter.text(table) == "[\n{\"a\":\"\\u001b[2J\\u009b2J\\u007fé\"}\n]\n")
  }

  @Test func noRowsAreAnEmptyArray() {
    #expect(JSONWriter.text(Table(columns: columns)) == "[]\n")
  }
}
