import StoryModel
import StoryXML
import Testing

/// Text as `[em]a[/] b`: markup in brackets, values as `{name}`.
private func folded(_ xml: String) throws -> String {
  guard case .say(let say)? = try beats("<say>\(xml)</say>").first?.kind else { return "" }
  return say.text.pieces.map { piece in
    switch piece {
    case .characters(let characters): characters
    case .control(.value(let expression)):
      if case .name(let name)? = expression.terms.first?.kind { "{\(name)}" } else { "{}" }
    case .open(.link(let address)): "[\(address)]"
    case .open(.language(let tag)): "[\(tag)]"
    case .open(let style): "[\(style)]"
    case .close: "[/]"
    case .control: "{}"
    }
  }.joined()
}

@Suite struct FoldingTests {
  @Test(arguments: [
    ("Hoi", "Hoi"),
    ("  Hoi \n\t daar  ", "Hoi daar"),
    ("a <em>b</em> c", "a [emphasis]b[/] c"),
    ("a<em> b </em>c", "a[emphasis] b [/]c"),
    ("a <em> b </em> c", "a [emphasis]b [/]c"),
    (" <em> a</em>", "[emphasis]a[/]"),
    ("a <em>b </em> ", "a [emphasis]b[/]"),
    ("a <em> </em>", "a[emphasis][/]"),
    ("a <strong>b</strong>\n<kbd>c</kbd>", "a [strong]b[/] [keyboard]c[/]"),
    ("Dag <value of=\"employee.firstName\"/> !", "Dag {employee.firstName} !"),
    ("<value of=\"employee.firstName\"/> ", "{employee.firstName}"),
    ("<!-- niet te zien -->a<?ook niet?> b", "a b"),
    ("a<![CDATA[ <b> ]]>&amp; &#99;&#x64;", "a <b> & cd"),
    ("a\u{A0} \u{A0}b", "a\u{A0} \u{A0}b"),
    ("één\r\n twee", "één twee"),
  ])
  func whiteSpaceBecomesOneSpace(_ xml: String, _ expected: String) throws {
    #expect(try folded(xml) == expected)
  }

  @Test func markupKeepsWhatItSays() throws {
    #expect(try folded("<a href=\"/hulp?a=1&amp;b=2\">hulp</a>") == "[/hulp?a=1&b=2]hulp[/]")
    #expect(try folded("<span xml:lang=\"en\">See you</span>") == "[en]See you[/]")
    #expect(try folded("<em><strong>a</strong></em>") == "[emphasis][strong]a[/][/]")
  }

  @Test func aLongTextIsWholeHoweverTheParserCutsIt() throws {
    let words = Array(repeating: "één woord & meer", count: 20_000).joined(separator: " ")
    #expect(try folded(words.replacing("&", with: "&amp;")) == words)
  }

  @Test func aTextGoesOnAfterAHint() throws {
    let task = try beats("<task id=\"t\">Doe <em>dit</em> <hint>Zo.</hint> en dat.</task>").first?.kind
    guard case .task(let task)? = task else { throw ReadingFailed() }
    #expect(task.text.plain == "Doe dit en dat.")
    #expect(task.hints.map(\.text.plain) == ["Zo."])
  }
}
