import Foundation
import Onboarding
import OnboardingTestSupport
import StoryEngine
import StoryModel
import TestSupport
import Testing

@testable import Web

/// Dressing Vicky, and seeing her so everywhere.
@Suite struct DressTests {
  let pages: Pages
  let noor: Visitor

  init() async throws {
    pages = try Pages(stories: [.parcours])
    noor = try await pages.employee()
  }

  private func play(_ inputs: [Input]) async throws {
    try await pages.world.play(
      try await pages.world.tour(of: "Noor van der Wal", through: "parcours"), inputs)
  }

  private func dress(_ fields: KeyValuePairs<String, String>) async throws -> Answer {
    try await noor.submit("/dress", on: try await noor.get("/dress"), fields)
  }

  private let scarf = "class=\"outfit\" src=\"/personas/vicky/sjaal.svg\""
  private let hat = "class=\"outfit\" src=\"/personas/vicky/hoed.svg\""

  @Test func `only what is hers hangs there, and how much more there is`() async throws {
    let page = try await noor.get("/dress")
    #expect(page.text.contains("name=\"slot.jas\" value=\"sjaal\""))
    #expect(!page.text.contains("hoed") && !page.words.contains("Zonnehoed"))
    #expect(page.words.contains("hoofd Nog 1 te verdienen in de verhalen."))
    #expect(!page.text.contains("victor"), "he has nothing of hers")
    try await play(Input.untilWait)
    let later = try await noor.get("/dress")
    #expect(later.text.contains("name=\"slot.hoofd\" value=\"hoed\""))
    #expect(!later.words.contains("te verdienen"))
  }

  @Test func `she is seen so on every page`() async throws {
    #expect(try await dress(["slot.jas": "sjaal"]).location == "/dress?saved=vicky#vicky")
    let saved = try await noor.get("/dress?saved=vicky")
    #expect(saved.words.contains("Bewaard. Vicky draagt nu Sjaal."))
    #expect(saved.text.contains("value=\"sjaal\" checked"))
    #expect(try await noor.get("/start").text.contains(scarf))
    #expect(try await noor.get("/start/arrange").text.contains(scarf))
    try await play([.begin, .answers("drie")])
    let tour = try await noor.get("/tours/parcours")
    #expect(tour.text.components(separatedBy: scarf).count >= 3, "the portrait, and her faces")
    #expect(try await !pages.employee("Sem Bakker").get("/start").text.contains(scarf))
  }

  @Test func `a gift is shown over what she wears, and told by itself`() async throws {
    _ = try await dress(["slot.jas": "sjaal"])
    try await play(Input.untilWait)
    let page = try await noor.get("/tours/parcours")
    let gift = try #require(page.text.components(separatedBy: "class=\"gift\"").dropFirst().first)
    #expect(gift.contains("hoed.svg\" alt=\"Zonnehoed\"") && gift.contains("sjaal.svg\" alt=\"\""))
  }

  @Test func `she takes it off again`() async throws {
    _ = try await dress(["slot.jas": "sjaal"])
    #expect(try await dress(["slot.jas": ""]).status == 303)
    let page = try await noor.get("/dress?saved=vicky")
    #expect(page.words.contains("Vicky is weer gewoon Vicky."))
    #expect(try await !noor.get("/start").text.contains(scarf))
  }

  @Test(arguments: ["hoed", "bestaat-niet"])
  func `what is not hers is refused`(piece: String) async throws {
    let page = try await dress(["slot.hoofd": piece])
    #expect(page.status == 422 && page.words.contains("Dat hangt niet in de kast."))
    #expect(try await pages.world.onboarding.outfit(of: noorID()) == .plain)
  }

  @Test func `a form about nobody is refused`() async throws {
    let page = try await noor.get("/dress")
    let csrf = page.hiddenFields(of: "/dress")["csrf"] ?? ""
    #expect(try await noor.post("/dress", ["csrf": csrf, "persona": "niemand"]).status == 400)
    #expect(try await noor.post("/dress", ["persona": "vicky", "slot.jas": "sjaal"]).status == 403)
    #expect(try await pages.visitor().get("/dress").status == 401)
  }

  @Test func `what a story puts on her takes the place of her own in that slot alone`() async throws {
    _ = try await dress(["slot.jas": "sjaal"])
    let outfit = try await pages.world.onboarding.outfit(of: noorID())
    let casting = Casting(cast: .sample, outfit: outfit)
    let worn = { (piece: String?) in
      casting.portrait(PersonaID("vicky"), wearing: piece.map { PieceID($0) })?.layers.map(\.alt)
    }
    #expect(worn(nil) == ["Sjaal"] && worn("sjaal") == ["Sjaal"])
    #expect(worn("hoed") == ["Zonnehoed", "Sjaal"] && worn("bestaat-niet") == ["Sjaal"])
    #expect(casting.portrait(PersonaID("victor"), wearing: PieceID("leren-jas"))?.layers.count == 1)
    #expect(casting.portrait(PersonaID("niemand")) == nil)
  }

  @Test func `what she wears is told as a list`() {
    let told = { InterfaceTexts.dutch.dressed("Vicky", in: $0) }
    #expect(told(["een hoed"]) == "Bewaard. Vicky draagt nu een hoed.")
    #expect(told(["een hoed", "een jas", "een tas"]).hasSuffix("draagt nu een hoed, een jas en een tas."))
    #expect(told([]) == "Bewaard. Vicky is weer gewoon Vicky.")
  }

  private func noorID() async throws -> EmployeeID {
    try await pages.world.onboarding.employee(namedOrNew: "Noor van der Wal").id
  }
}
