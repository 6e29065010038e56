import Foundation
import Onboarding
import Testing

@testable import Web

@Suite struct TemplateTests {
  @Test func `every template of the folder is built in`() throws {
    let folder = Pages.project.appending(path: "Sources/Web/Templates").path
    let files = try FileManager.default.contentsOfDirectory(atPath: folder).sorted()
    #expect(files == Templates.names.map { $0 + ".mustache" }.sorted())
  }

  @Test func `every asset of the folder is built in`() throws {
    let folder = Pages.project.appending(path: "Sources/Web/Assets").path
    let parts = (AssetParts.styles + AssetParts.scripts).map(\.name)
    for file in try FileManager.default.contentsOfDirectory(atPath: folder) {
      #expect(Assets[file] != nil || parts.contains(file), "\(file)")
    }
  }

  /// Whoever comes and wherever she stands: nothing of a template shows, and every page is whole.
  @Test func `every page renders`() async throws {
    let pages = try Pages()
    let noor = try await pages.employee()
    let team = try await pages.team()
    var shown = [
      try await pages.visitor().get("/"),
      try await pages.visitor().get(try await pages.link(for: .webTeam)),
      try await pages.visitor().get("/l/weg"),
      try await noor.get("/start"),
    ]
    shown += try await wholeVisit(of: noor)
    for path in ["/start", "/start/arrange", "/dress", "/dress?saved=vicky"] {
      shown.append(try await noor.get(path))
    }
    for path in ["/team", "/team/stories/visit", "/team/feedback", "/team/nergens"] {
      shown.append(try await team.get(path))
    }
    for page in shown {
      #expect(page.text.contains("</html>"))
      #expect(!page.text.contains("{{") && !page.text.contains("Optional("))
      #expect(!page.text.contains("\"\"") || page.text.contains("alt=\"\""))
      #expect(page.text.contains("<h1"))
    }
  }

  private func wholeVisit(of noor: Visitor) async throws -> [Answer] {
    _ = try await noor.submit("/tours/visit/begin", on: try await noor.get("/start"))
    var shown: [Answer] = []
    for fields in Self.answers {
      let page = try await noor.get("/tours/visit")
      shown.append(page)
      shown.append(try await noor.submit("/tours/visit", on: page, ["choose": "bestaat-niet"]))
      let answer = try await noor.submit("/tours/visit", on: page, fields)
      #expect(answer.status == 303, "\(fields)")
    }
    shown.append(try await noor.get("/tours/visit"))
    return shown
  }

  private static let answers: [KeyValuePairs<String, String>] = [
    ["choose": "nog"], ["choose": "ja"], ["answer": "Noor"], ["answer": "3"], ["answer": "thuis"],
    ["input": "hint"], ["input": "missing"], ["input": "feedback", "score": "4", "text": "Fijn"],
    ["input": "skip"],
  ]
}
