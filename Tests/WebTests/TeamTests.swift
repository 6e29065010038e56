import HTTPTypes
import Onboarding
import OnboardingTestSupport
import StoryEngine
import Testing

@testable import Web

@Suite struct TeamTests {
  private func pages(showsNames: Bool) async throws -> Pages {
    let pages = try Pages(showsNames: showsNames)
    for name in ["Noor", "Sem", "Iris", "Daan", "Fatima", "Joost"] {
      _ = try await pages.world.onboarding.employee(namedOrNew: name)
    }
    let noor = try await pages.world.tour(of: "Noor")
    try await pages.world.play(noor, Input.wholeVisit)
    try await pages.world.play(try await pages.world.tour(of: "Sem"), [.begin, .option("nee")])
    return pages
  }

  @Test func `the overview counts, and a story's page names everybody`() async throws {
    let team = try await pages(showsNames: true).team()
    let overview = try await team.get("/team")
    #expect(overview.words.contains("6 collega's doen mee."))
    #expect(overview.words.contains("Op bezoek 4 1 1"))
    let story = try await team.get("/team/stories/visit")
    #expect(story.words.contains("Noor Klaar 23 november 2026 23 november 2026"))
    #expect(story.words.contains("Sem Begonnen 23 november 2026 –"))
    #expect(story.words.contains("Joost Nog niet begonnen – –"))
    #expect(try await team.get("/team/stories/nergens").status == 404)
  }

  @Test func `without names there is no name, and no count that points at somebody`() async throws {
    let team = try await pages(showsNames: false).team()
    for path in ["/team", "/team/stories/visit", "/team/stories/visit/completion.csv"] {
      let page = try await team.get(path)
      #expect(page.status == 200)
      for name in ["Noor", "Sem", "Iris", "Joost"] { #expect(!page.words.contains(name), "\(path)") }
      #expect(page.text.matches(of: />\s*[1-4]\s*</).isEmpty, "\(path)")
    }
    #expect(try await team.get("/team/stories/visit").words.contains("minder dan 5"))
  }

  @Test func `the report is a file that a spreadsheet opens`() async throws {
    let team = try await pages(showsNames: true).team()
    let file = try await team.get("/team/stories/visit/completion.csv")
    #expect(file.headers[.contentType] == "text/csv; charset=utf-8")
    #expect(file.headers[.contentDisposition] == "attachment; filename=\"visit-2026-11-23.csv\"")
    #expect(file.bytes.starts(with: [0xEF, 0xBB, 0xBF]))
    #expect(file.text.contains("Noor,,") && file.text.contains("2026-11-23T09:00:00+01:00"))
  }

  @Test func `the pages speak the language that the browser asks for`() async throws {
    let pages = try await pages(showsNames: true)
    let team = try await pages.team()
    let page = try await team.get("/team", headers: [.acceptLanguage: "en-GB,en;q=0.9,nl;q=0.1"])
    #expect(page.text.contains("<html lang=\"en\">") && page.words.contains("How far is everybody?"))
  }
}
