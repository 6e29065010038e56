import Authoring
import Foundation
import HTTPTypes
import Hummingbird
import Onboarding
import OnboardingTestSupport
import StoryEngine
import StoryModel
import Testing

@testable import Web

/// Pictures, films and drawings are given out as they were published, whatever becomes of the files.
@Suite struct PublishedFileTests {
  private let folder: PublishedFolder
  private let pages: Pages
  private let noor: Visitor

  init() async throws {
    folder = try PublishedFolder()
    pages = try Pages(stories: [], settings: WebSettings(personas: folder.path + "/personas"))
    try await folder.publish(at: pages.world.onboarding)
    noor = try await pages.employee()
  }

  @Test func `a picture and a drawing stay what they were`() async throws {
    let picture = try await noor.get("/stories/rondje/media/plaat.svg")
    let drawing = try await pages.visitor().get("/personas/vicky/blij.svg")
    try folder.write("<svg>anders</svg>", to: "stories/rondje/media/plaat.svg")
    try folder.remove("personas")
    #expect(try await noor.get("/stories/rondje/media/plaat.svg").bytes == picture.bytes)
    #expect(picture.text.contains("een") && picture.headers[.contentType] == "image/svg+xml")
    #expect(try await pages.visitor().get("/personas/vicky/blij.svg").bytes == drawing.bytes)
    #expect(drawing.status == 200 && drawing.text.contains("blij"))
  }

  @Test func `what is published anew is given out from then on`() async throws {
    try folder.write(PublishedFolder.svg("twee"), to: "stories/rondje/media/plaat.svg")
    try await folder.publish(at: pages.world.onboarding)
    #expect(try await noor.get("/stories/rondje/media/plaat.svg").text.contains("twee"))
  }

  @Test func `the tag is the hash of the bytes`() async throws {
    let picture = try await noor.get("/stories/rondje/media/plaat.svg")
    let tag = "\"\(StoryVersion.of(picture.bytes))\""
    #expect(picture.headers[.eTag] == tag)
    #expect(try await noor.get("/stories/rondje/media/plaat.svg", headers: [.ifNoneMatch: tag]).status == 304)
  }

  @Test func `a large film comes in pieces`() async throws {
    let path = "/stories/rondje/media/film.webm"
    let whole = try await noor.get(path)
    #expect(whole.bytes == PublishedFolder.film)
    let piece = try await noor.get(path, headers: [.range: "bytes=4000000-8999999"])
    #expect(piece.status == 206 && piece.bytes == Array(PublishedFolder.film[4_000_000..<9_000_000]))
    #expect(piece.headers[.contentRange] == "bytes 4000000-8999999/9000001")
    #expect(try await noor.get(path, headers: [.range: "bytes=9000001-"]).status == 416)
    #expect(
      try await noor.get("/stories/rondje/media/film.vtt").headers[.contentType] == "text/vtt; charset=utf-8")
  }

  @Test(arguments: [
    "/stories/rondje/media/nergens.svg", "/stories/rondje/media/story.xml",
    "/stories/rondje/media/personas/vicky/persona.xml", "/stories/rondje/media/..%2fstory.xml",
    "/personas/vicky/persona.xml", "/personas/vicky/nergens.svg",
  ])
  func `nothing else is given out`(path: String) async throws {
    #expect(try await noor.get(path).status == 404)
  }

  @Test func `a picture is for who came in`() async throws {
    #expect(try await pages.visitor().get("/stories/rondje/media/plaat.svg").status == 401)
  }

  @Test func `the web team sees what was published, when and by whom`() async throws {
    try folder.write(PublishedFolder.svg("twee"), to: "stories/rondje/media/plaat.svg")
    try await folder.publish(at: pages.world.onboarding, note: "Mooiere plaat")
    let page = try await pages.team().get("/team/stories/rondje")
    #expect(
      page.words.contains(
        "Publicaties Nummer Wanneer Door wie Opmerking 2 nu 23 november 2026 om 9:00 uur Els Mooiere plaat 1 23 november 2026"
      ))
  }

  @Test func `an answer to a page from before a publication is refused with the reason`() async throws {
    _ = try await noor.submit("/tours/rondje/begin", on: try await noor.get("/start"))
    let open = try await noor.get("/tours/rondje")
    try folder.write(
      PublishedFolder.story.replacing("Dag!", with: "Tot ziens!"), to: "stories/rondje/story.xml")
    try await folder.publish(at: pages.world.onboarding)
    let late = try await noor.submit("/tours/rondje", on: open, ["choose": "ja"])
    #expect(late.status == 409)
    #expect(late.words.contains("Het verhaal is intussen vernieuwd, en je antwoord kwam niet aan."))
    #expect(!late.words.contains("een ander venster"))
  }

  @Test func `who finished an older version is done, and stays so`() async throws {
    let world = pages.world
    let tour = try await world.tour(of: "Noor van der Wal", through: "rondje")
    try await world.play(tour, [.begin, .option("ja")])
    let finished = try await noor.get("/start")
    try folder.write(
      PublishedFolder.story.replacing("Dag!", with: "Tot ziens!"), to: "stories/rondje/story.xml")
    try await folder.publish(at: world.onboarding)
    let start = try await noor.get("/start")
    #expect(
      start.words.contains("Klaar op 23 november 2026")
        && finished.words.contains("Klaar op 23 november 2026"))
    let row = try #require(try await world.onboarding.completion(of: "rondje").rows?.first)
    #expect(row.standing == .finished)
  }
}
