import Testing

@testable import Web

@Suite struct JSONReaderTests {
  private func read(_ text: String) -> JSONValue? { try? JSONReader.read(Array(text.utf8)) }

  @Test func `every kind of value is read`() {
    #expect(
      read(#" {"a": [1, -20, 0], "b": {"c": null}, "d": true, "e": false, "f": "x" } "#)
        == .object([
          "a": .array([.number(1), .number(-20), .number(0)]), "b": .object(["c": .null]),
          "d": .boolean(true), "e": .boolean(false), "f": .text("x"),
        ]))
    #expect(read("[]") == .array([]))
    #expect(read("{}") == .object([:]))
  }

  @Test(arguments: [
    (#""é\u00e9\n\t\"\\\/""#, "éé\n\t\"\\/"), (#""\ud83d\ude00""#, "😀"), ("\"😀\"", "😀"), ("\"\"", ""),
  ])
  func `text is read with its escapes`(written: String, text: String) {
    #expect(read(written) == .text(text))
  }

  @Test(arguments: ["1.5", "1e3", "1.0", "9223372036854775808", "-0.0e-10"])
  func `what is no whole number of 64 bits is a number without a value`(written: String) {
    #expect(read(written) == .number(nil))
  }

  @Test(arguments: [
    "", " ", "{", "[", "\"", "{\"a\"}", "{\"a\":}", "{\"a\":1,}", "[1,]", "[1 2]", "{a:1}", "'a'", "01", "-",
    "+1", ".5",
    "1.", "1e", "tru", "nul", "TRUE", "1 2", "{}x", "\"\u{1}\"", #""\x""#, #""\u12""#, #""\u+123""#,
    #""\ud83d""#,
    #""\ud83dx""#, #""\ude00""#, #""\ud83d\u0041""#, #""\u0000""#, #"{"a":1,"a":2}"#, "[[[[[[[[[1]]]]]]]]]",
  ])
  func `what is no JSON is refused`(text: String) {
    #expect(read(text) == nil)
  }

  @Test func `what is no UTF-8 is refused`() {
    #expect(throws: JSONReader.Fault.self) { try JSONReader.read([0x22, 0xFF, 0x22]) }
    #expect(throws: JSONReader.Fault.self) { try JSONReader.read([0x22, 0xED, 0xA0, 0x80, 0x22]) }
  }

  @Test func `a fault says where it is`() throws {
    let fault = #expect(throws: JSONReader.Fault.self) { try JSONReader.read(Array(#"{"a" 1}"#.utf8)) }
    #expect(fault?.description == "a colon is missing at byte 5")
  }
}
