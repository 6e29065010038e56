import Authoring
import Foundation
import HTTPTypes
import Hummingbird
import Onboarding
import StoryModel
import Testing

@testable import Web

@Suite struct FileTests {
  let pages: Pages
  let noor: Visitor

  init() async throws {
    let folder = Pages.project.path
    let cast = try CastLoader.load(folder: folder + "/personas").cast
    let welcome = try StoryLoader.load(path: folder + "/stories/welkom", cast: cast)
    let news = try StoryLoader.load(path: folder + "/stories/nieuws", cast: cast)
    pages = try Pages(
      stories: [try #require(PublishedStory(welcome)), try #require(PublishedStory(news))],
      settings: WebSettings(personas: folder + "/personas"))
    noor = try await pages.employee()
  }

  @Test func `files are kept by browsers, and asked for again with their tag`() async throws {
    let path = "/assets/vicky.css"
    let fresh = try await noor.get(path + "?" + Assets.version)
    #expect(fresh.headers[.contentType] == "text/css; charset=utf-8")
    #expect(fresh.headers[.cacheControl] == "public, max-age=31536000, immutable")
    #expect(try await noor.get(path).headers[.cacheControl] == "public, max-age=300")
    let tag = try #require(fresh.headers[.eTag])
    let same = try await noor.get(path, headers: [.ifNoneMatch: tag])
    #expect(same.status == 304 && same.bytes.isEmpty)
  }

  @Test func `a mood is drawn for everybody, a story's picture for who came in`() async throws {
    let drawing = try await pages.visitor().get("/personas/vicky/blij.svg")
    #expect(drawing.status == 200 && drawing.headers[.contentType] == "image/svg+xml")
    #expect(drawing.header("Content-Security-Policy")?.hasSuffix("; sandbox") == true)
    #expect(try await pages.visitor().get("/stories/welkom/media/samen.svg").status == 401)
    #expect(try await noor.get("/stories/welkom/media/samen.svg").status == 200)
  }

  @Test func `what is worn is drawn for everybody, a badge for who came in`() async throws {
    #expect(try await pages.visitor().get("/personas/victor/leren-jas.svg").status == 200)
    #expect(try await pages.visitor().get("/stories/nieuws/media/komma.svg").status == 401)
    #expect(try await noor.get("/stories/nieuws/media/komma.svg").status == 200)
  }

  @Test func `a film comes in pieces, with its captions and its description`() async throws {
    let film = "/stories/nieuws/media/zes-bruggen.webm"
    let whole = try await noor.get(film)
    #expect(whole.status == 200 && whole.headers[.contentType] == "video/webm")
    #expect(whole.headers[.acceptRanges] == "bytes")
    let piece = try await noor.get(film, headers: [.range: "bytes=100-199"])
    #expect(piece.status == 206 && piece.bytes == Array(whole.bytes[100..<200]))
    #expect(piece.headers[.contentRange] == "bytes 100-199/\(whole.bytes.count)")
    let tail = try await noor.get(film, headers: [.range: "bytes=-50"])
    #expect(tail.bytes == Array(whole.bytes.suffix(50)))
    #expect(try await noor.get(film, headers: [.range: "bytes=99999999-"]).status == 416)
    let other = try await noor.get(film, headers: [.range: "bytes=0-1", .ifRange: "\"another\""])
    #expect(other.status == 200 && other.bytes.count == whole.bytes.count)
    let captions = try await noor.get("/stories/nieuws/media/zes-bruggen.nl.vtt")
    #expect(captions.headers[.contentType] == "text/vtt; charset=utf-8")
    let description = try await noor.get("/stories/nieuws/media/zes-bruggen.nl.txt")
    #expect(description.headers[.contentType] == "text/plain; charset=utf-8")
    #expect(try await pages.visitor().get(film).status == 401)
  }

  @Test func `a file too large for memory is read in pieces as well`() async throws {
    let folder = FileManager.default.temporaryDirectory.appending(path: "film-\(UUID())").path
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(atPath: folder) }
    try Data(repeating: 7, count: 3_000_000).write(to: URL(filePath: folder + "/lang.webm"))
    let file = try #require(ContentFile("lang.webm", in: folder))
    #expect(file.size == 3_000_000)
    let piece = try await Answer(Response(status: .partialContent, body: file.body(10..<2_000_010)))
    #expect(piece.bytes.count == 2_000_000 && piece.bytes.allSatisfy { $0 == 7 })
  }

  @Test(arguments: [
    "/personas/vicky/persona.xml", "/personas/vicky/../victor/nuchter.svg",
    "/personas/vicky/%2e%2e/vicky/blij.svg",
    "/personas/vicky/..%2fvicky%2fblij.svg", "/personas/nobody/blij.svg", "/personas/vicky/blij.svg%00",
    "/personas/..%2fpersonas%2fvicky/blij.svg", "/stories/welkom/media/../story.xml",
    "/stories/welkom/media/story.xml",
    "/stories/welkom/media/..%2fstory.xml", "/stories/welkom/media/%2e%2e/%2e%2e/Package.swift",
    "/stories/welkom/story.xml", "/assets/..%2fTemplates%2ftour.mustache", "/assets/tour.mustache",
  ])
  func `nothing else is given out`(path: String) async throws {
    #expect(try await noor.get(path).status == 404)
  }
}
