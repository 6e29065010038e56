import StoryEngine
import StoryModel
import Testing

@Suite("An input as the journal keeps it")
struct InputCodingTests {
  @Test(
    "is read back the same",
    arguments: [
      .begin, .option(OptionID("ja")), .answer(.boolean(true)), .answer(.boolean(false)),
      .answer(.integer(.min)), .answer(.value(ValueID("kantoor"))), .done, .missing, .hint, .skip, .leave,
      .back,
      .resume, .feedback,
    ] as [Input])
  func sameInput(_ input: Input) { #expect(Input(encoded: input.encoded) == input) }

  @Test(
    "keeps every text, also one that melts together with the space before it",
    arguments: [
      "", " ", "  a b ", "\u{300}", "\u{301}\u{301}x", "\u{FE0F}", "\u{200D}", "\n", "\u{200F}", "option ja",
    ])
  func sameText(_ text: String) {
    let input = Input.answer(.text(text))
    let read = Input(encoded: input.encoded)
    #expect(read == input)
    guard case .answer(.text(let kept)) = read else { return }
    #expect(Array(kept.unicodeScalars) == Array(text.unicodeScalars))
  }

  @Test(
    "is nothing else", arguments: ["", "x", "done ", "boolean 1", "integer x", "text", "begin x"])
  func noInput(_ text: String) { #expect(Input(encoded: text) == nil) }
}
