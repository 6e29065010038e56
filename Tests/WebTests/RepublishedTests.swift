import Authoring
import Foundation
import Onboarding
import OnboardingTestSupport
import StoryEngine
import StoryModel
import Testing

@testable import Web

/// The chat page of somebody whose story is published anew while it stands open.
@Suite struct RepublishedTests {
  private let pages: Pages
  private let noor: Visitor

  init() async throws {
    pages = try Pages(stories: [])
    noor = try await pages.employee()
  }

  private static let question = "<ask id=\"wie\" into=\"naam\">Hoe heet je?</ask>"

  private func publish(_ question: String) async throws {
    let candidate = try Candidate.text(
      """
      <story id="ronde" xml:lang="nl" guide="vicky">
        <title>De ronde</title><summary>Een vraag.</summary>
        <variables><text name="naam" max-length="40"/></variables>
        <scene id="begin" title="Begin">\(question)<end id="klaar" outcome="completed">Dag.</end></scene>
      </story>
      """)
    _ = try await pages.world.onboarding.publish(candidate, by: "Els")
  }

  /// The chat page, where a question waits.
  private func begin() async throws -> Answer {
    try await publish(Self.question)
    _ = try await noor.submit("/tours/ronde/begin", on: try await noor.get("/start"))
    return try await noor.get("/tours/ronde")
  }

  @Test func `what she typed is kept where the same question waits still`() async throws {
    let page = try await begin()
    try await publish(Self.question.replacing("heet", with: "noem"))
    let answer = try await noor.submit("/tours/ronde", on: page, ["answer": "Noor \"de lange\""])
    #expect(answer.status == 409 && answer.words.contains("Hoe noem je?"))
    #expect(answer.text.contains("value=\"Noor &quot;de lange&quot;\""))
    #expect(try await noor.submit("/tours/ronde", on: answer, ["answer": "Noor"]).status == 303)
  }

  @Test func `what she typed is not kept where another question waits`() async throws {
    let page = try await begin()
    try await publish("<ask id=\"waar\" into=\"naam\">Waar ben je?</ask>")
    let answer = try await noor.submit("/tours/ronde", on: page, ["answer": "Noor"])
    #expect(answer.status == 409 && answer.words.contains("Waar ben je?"))
    #expect(!answer.text.contains("value=\"Noor\""))
  }

  @Test func `a page that waits for news does not come back`() async throws {
    let page = try await begin()
    let shown = try #require(page.turn)
    let asked = Task { try await noor.get("/tours/ronde/now?turn=\(shown)") }
    let world = pages.world
    while world.onboarding.news.waiting == 0 { await Task.yield() }
    try await publish(Self.question.replacing("heet", with: "noem"))
    _ = try await world.onboarding.migrateAll("ronde")
    let tour = try await world.tour(of: "Noor van der Wal", through: "ronde")
    #expect(try await world.onboarding.look(at: tour, mayArrive: false).isUnshown)
    asked.cancel()
    #expect(try await asked.value.status == 204)
    #expect(try await !world.onboarding.store.journal(of: tour).map(\.input).contains("resume"))
    async let moved = noor.get("/tours/ronde/now?turn=\(shown)")
    while world.onboarding.news.waiting == 0 { await Task.yield() }
    _ = try await noor.get("/tours/ronde")
    #expect(try await moved.words.contains("Hoe noem je?"), "she came back elsewhere")
  }

  @Test func `who only asks for the head does not come back`() async throws {
    _ = try await begin()
    try await publish(Self.question.replacing("heet", with: "noem"))
    #expect(try await noor.head("/tours/ronde").status == 200)
    let world = pages.world
    let tour = try await world.tour(of: "Noor van der Wal", through: "ronde")
    #expect(try await !world.onboarding.store.journal(of: tour).map(\.input).contains("resume"))
    #expect(try await noor.get("/tours/ronde").words.contains("Hoe noem je?"))
    #expect(try await world.onboarding.store.journal(of: tour).last?.input == "resume")
  }
}
