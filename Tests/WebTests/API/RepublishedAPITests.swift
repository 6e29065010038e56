import Authoring
import HTTPTypes
import Onboarding
import OnboardingTestSupport
import StoryEngine
import StoryModel
import Testing

@testable import Web

/// A story is published anew while its tour stands open over the intranet.
@Suite struct RepublishedAPITests {
  let pages: Pages
  let noor: APIClient
  let tour: TourID

  init() async throws {
    pages = try Pages(stories: [])
    noor = try await pages.overlay()
    tour = try await pages.world.tour(of: "Noor van der Wal", through: "taak")
    try await publish("Word lid.")
    try await pages.world.play(tour, [.begin])
  }

  private func publish(_ words: String) async throws {
    let candidate = try Candidate.text(PublishedStory.taakXML(words: words))
    _ = try await pages.world.onboarding.publish(candidate, by: "Els")
  }

  private func inputs() async throws -> [String] {
    try await pages.world.onboarding.store.journal(of: tour).map(\.input)
  }

  @Test func `asking now and then never comes back`() async throws {
    try await publish("Kom erbij.")
    let polled = try await noor.get("tours/taak?turn=1")
    #expect(polled.status == 200 && polled["turn"] == .number(2) && polled["over"] == .flag(false))
    #expect(polled["told"] == .array([]), "nothing was told before it, and nothing waits")
    #expect(try await noor.send(.head, "tours/taak").status == 200)
    #expect(try await noor.get("tours/taak?turn=2&wait=1").status == 204)
    #expect(try await noor.get("now")["tour"]["beat"] == .null)
    #expect(try await inputs() == ["begin", JournalEntry.migration])
    let visited = try await noor.post("tours/taak/visits")
    #expect(visited["turn"] == .number(3))
    #expect(visited["told"].all.last?["text"].text == "Kom erbij.")
    #expect(try await inputs() == ["begin", JournalEntry.migration, "resume"])
  }

  @Test func `who waits hears that it moved, and then that it was visited`() async throws {
    async let moved = noor.get("tours/taak?turn=1&wait=20")
    while pages.world.onboarding.news.waiting == 0 { await Task.yield() }
    try await publish("Kom erbij.")
    _ = try await pages.world.onboarding.migrateAll("taak")
    #expect(try await moved["turn"] == .number(2))
    async let shown = noor.get("tours/taak?turn=2&wait=20")
    while pages.world.onboarding.news.waiting == 0 { await Task.yield() }
    _ = try await noor.post("tours/taak/visits")
    #expect(try await shown["told"].all.last?["text"].text == "Kom erbij.")
  }

  @Test func `an answer to what she did not see yet is refused with it`() async throws {
    try await publish("Kom erbij.")
    _ = try await noor.get("tours/taak")
    let refused = try await noor.turn("taak", 2, #"{"type":"done"}"#)
    #expect(refused.problem == "old-turn" && refused["turn"] == .number(3))
    #expect(refused["told"].all.last?["text"].text == "Kom erbij.")
  }
}
