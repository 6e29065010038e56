import Onboarding
import OnboardingTestSupport
import Testing

@testable import Web

@Suite struct MediaAPITests {
  let pages: Pages
  let folder: PublishedFolder
  let told: [JSON]

  init() async throws {
    pages = try Pages(stories: [])
    folder = try PublishedFolder()
    try await folder.publish(at: pages.world.onboarding)
    told = try await pages.overlay().turn("rondje", 0, #"{"type":"begin"}"#)["told"].all
  }

  @Test func `what a turn names shows without a session`() async throws {
    let addresses = ["src", "captions", "description"].map { told[1][$0] } + [told[0]["src"]]
    for address in addresses {
      let path = try #require(address.text)
      #expect(path.hasPrefix("/stories/rondje/media/"))
      let answer = try await pages.visitor().get(path)
      #expect(answer.status == 200)
      #expect(!answer.bytes.isEmpty)
    }
  }

  @Test func `without its key or with another nothing shows`() async throws {
    let path = try #require(told[0]["src"].text)
    let other = try #require(told[1]["captions"].text)
    let bare = String(path.prefix { $0 != "?" })
    let key = other.drop { $0 != "?" }
    for address in [bare, bare + key, bare + "?k=", bare + "?k=00"] {
      #expect(try await pages.visitor().get(address).status == 401)
    }
  }

  @Test func `a badge and a piece of wardrobe are drawn`() async throws {
    let pages = try Pages(stories: [.parcours])
    let noor = try await pages.overlay()
    for (turn, input) in [
      #"{"type":"begin"}"#, #"{"type":"answers","answers":["drie"]}"#,
      #"{"type":"answers","answers":["eten"]}"#,
      #"{"type":"answers","answers":["kijken","kiezen","klaar"]}"#, #"{"type":"answer","value":"Victor"}"#,
      #"{"type":"done"}"#,
    ].enumerated() {
      _ = try await noor.turn("parcours", turn, input)
    }
    let given = try await noor.turn("parcours", 6, #"{"type":"done"}"#)["told"].all.filter {
      $0["beat"].text == "given"
    }
    #expect(given.map { $0["item"].text } == ["vicky.hoed", "badge.kenner"])
    #expect(given[0]["drawing"]["layers"].all.count == 1)
    #expect(given[1]["drawing"]["src"].text?.hasPrefix("/stories/parcours/media/kenner.svg?k=") == true)
    #expect(given[1]["drawing"]["alt"].text == "Een lint.")
  }
}
