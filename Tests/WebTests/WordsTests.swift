import OnboardingTestSupport
import StoryModel
import Testing

@testable import Web

@Suite struct WordsTests {
  @Test func `a story's text is markup with nothing in it but what the language has`() {
    let text = Text([
      .characters("A < \"B\" & "), .open(.strong), .characters("vet"), .open(.language("en")),
      .characters("x"), .close, .close, .open(.keyboard), .characters("Enter"), .close,
      .open(.link(href: "https://example.org/?a=1&b=\"")), .characters("hier"), .close,
      .open(.link(href: "javascript:alert(1)")), .characters("niet"), .close,
    ])
    #expect(
      StoryHTML.render(text) == "A &lt; &quot;B&quot; &amp; <strong>vet<span lang=\"en\">x</span></strong>"
        + "<kbd>Enter</kbd><a href=\"https://example.org/?a=1&amp;b=&quot;\" rel=\"noreferrer\">hier</a>niet")
    #expect(!StoryHTML.render(text, links: false).contains("<a"))
  }

  @Test(
    arguments: [
      (nil, "nl"), ("", "nl"), ("en", "en"), ("en-US,en;q=0.9", "en"), ("nl-BE, en;q=0.8", "nl"),
      ("de-DE,en;q=0.7,nl;q=0.8", "nl"), ("fr", "nl"), ("en;q=0, nl;q=0.1", "nl"), ("*", "nl"),
      ("en;q=x", "en"),
      ("eng,enm", "nl"),
    ] as [(String?, String)])
  func `the browser's wish decides the language`(header: String?, language: String) {
    #expect(InterfaceTexts.preferred(header).language == language)
  }

  @Test func `dates are written as people write them`() throws {
    let date = try #require(CalendarDate(year: 2026, month: 11, day: 23))
    #expect(DateWords("nl").day(date) == "Maandag 23 november")
    #expect(DateWords("en").date(date) == "23 November 2026")
    let leap = try #require(CalendarDate(year: 1904, month: 2, day: 29))
    #expect(DateWords("nl").day(leap) == "Maandag 29 februari")
  }

  @Test func `an address of a picture is one that browsers read back`() {
    let story = StoryID("welkom")
    let address = StoryMedia.address(of: "media/een plaatje.svg", in: story)
    #expect(address == "/stories/welkom/media/een%20plaatje.svg")
    #expect(StoryMedia.address(of: "é/x.svg", in: story) == "/stories/welkom/media/%C3%A9/x.svg")
  }
}
