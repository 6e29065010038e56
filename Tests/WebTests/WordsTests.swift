import Authoring
import OnboardingTestSupport
import StoryEngine
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

  @Test(
    arguments: [
      ("nl", 1, "morgen"), ("nl", 7, "op maandag 30 november"), ("nl", 400, "op dinsdag 28 december 2027"),
      ("en", 1, "tomorrow"), ("en", 7, "on Monday 30 November"),
    ])
  func `a day to come is said as people say it`(language: String, days: Int64, words: String) throws {
    let now = HandClock().now
    let today = try #require(LocalZone.amsterdam.date(of: now))
    let due = Due.date(try #require(CalendarDate(day: Int64(today.day) + days)))
    #expect(DueWords(language: language, zone: .amsterdam, now: now).words(due) == words)
  }

  @Test(
    arguments: [(3600, "vandaag om 10:00 uur"), (86_400, "morgen om 9:00 uur"), (-1, "vandaag om 8:59 uur")]
      as [(Int64, String)])
  func `an hour to come is said with its day`(seconds: Int64, words: String) {
    let now = HandClock().now
    let due = Due.instant(Instant(seconds: now.seconds + seconds))
    #expect(DueWords(language: "nl", zone: .amsterdam, now: now).words(due) == words)
  }

  @Test func `the way to a thing is told in words`() {
    let words = WayWords(language: "nl")
    #expect(
      words.words(to: .init(page: "/groepen", role: "button", name: "Lid worden", css: "x"))
        == "Zo kom je er: ga op het intranet naar /groepen en zoek de knop 'Lid worden'.")
    #expect(words.words(to: .init(page: "/profiel")) == "Zo kom je er: ga op het intranet naar /profiel.")
    #expect(
      words.words(to: .init(role: "slider", name: "Grootte"))
        == "Zo vind je het: zoek op het intranet naar het onderdeel 'Grootte'.")
    #expect(words.words(to: .init(css: "[data-x]")) == nil)
  }

  @Test func `an address of a picture is one that browsers read back`() {
    let story = StoryID("welkom")
    let address = StoryMedia.address(of: "media/een plaatje.svg", in: story)
    #expect(address == "/stories/welkom/media/een%20plaatje.svg")
    #expect(StoryMedia.address(of: "é/x.svg", in: story) == "/stories/welkom/media/%C3%A9/x.svg")
  }
}
