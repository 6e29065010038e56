import Authoring
import Foundation
import HTTPTypes
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
    pages = try Pages(
      stories: [try #require(PublishedStory(welcome))], settings: WebSettings(personas: folder + "/personas"))
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
