import Foundation
import OnboardingTestSupport
import Testing

@testable import Web

@Suite struct LanguageTests {
  @Test func `a language is chosen with a button, and all that was told is in it`() async throws {
    let pages = try Pages(stories: [.bilingual])
    let noor = try await pages.employee()
    _ = try await noor.submit("/tours/tweetalig/begin", on: try await noor.get("/start"))
    let page = try await noor.get("/tours/tweetalig")
    #expect(page.bubbles == ["Hoi Noor!", "Zin?"])
    #expect(
      page.text.contains(#"name="language" value="en" lang="en" aria-pressed="false">English</button>"#))
    #expect(
      page.text.contains(#"name="language" value="nl" lang="nl" aria-pressed="true">Nederlands</button>"#))
    let chosen = try await noor.submit("/tours/tweetalig/language", on: page, ["language": "en"])
    #expect(chosen.status == 303 && chosen.location == "/tours/tweetalig#here")
    let english = try await noor.get("/tours/tweetalig")
    #expect(english.bubbles == ["Hello Noor!", "Shall we?"])
    #expect(english.turn == page.turn)
    #expect(english.text.contains("<html lang=\"en\">"))
    #expect(english.text.contains("<h1 lang=\"en\">Two languages</h1>"))
    // What is not translated says in which language it is.
    _ = try await noor.submit("/tours/tweetalig", on: english, ["choose": "ja"])
    let after = try await noor.get("/tours/tweetalig")
    #expect(after.bubbles.contains(#"<span lang="nl">Dit blijft zo.</span>"#))
    #expect(try await noor.get("/start").words.contains("Two languages"))
  }

  @Test func `where there is nothing to choose there are no buttons, and a form from elsewhere is refused`()
    async throws
  {
    let pages = try Pages(stories: [.visit, .bilingual])
    let noor = try await pages.employee()
    for story in ["visit", "tweetalig"] {
      _ = try await noor.submit("/tours/\(story)/begin", on: try await noor.get("/start"))
    }
    let page = try await noor.get("/tours/visit")
    #expect(!page.text.contains("class=\"languages\""))
    #expect(
      try await noor.submit("/tours/tweetalig/language", on: page, ["language": "en", "csrf": "x"]).status
        != 303)
  }

  @Test func `a language calls itself what its speakers call it`() {
    #expect(LanguageName.of("en") == "English")
    #expect(LanguageName.of("en-GB") == "English (en-GB)")
    #expect(LanguageName.of("xx") == "xx")
  }
}
