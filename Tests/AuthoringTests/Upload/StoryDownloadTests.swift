import Foundation
import StoryModel
import Testing

@testable import Authoring

@Suite("A story that is fetched as a zip")
struct StoryDownloadTests {
  private let folder: UploadFolder

  init() throws {
    folder = try UploadFolder()
    try folder.write(UploadFolder.story("welkom"), to: "stories/welkom/story.xml")
    try folder.write("<xliff/>", to: "stories/welkom/translations/en.xlf")
    try folder.write("", to: "stories/welkom/media/leeg.txt")
    try folder.write("geheim", to: "stories/welkom/.git/config")
  }

  private var story: String { folder.stories + "/welkom" }

  @Test("can be brought back as it is")
  func roundTrip() throws {
    let zip = try #require(StoryDownload.zip(of: story, named: "welkom"))
    let before = folder.files
    #expect(try StoryUpload.put(zip, into: folder.stories, mayReplace: true) == StoryID("welkom"))
    #expect(folder.files == before)
    try FileManager.default.removeItem(atPath: story)
    _ = try StoryUpload.put(zip, into: folder.stories, mayReplace: false)
    #expect(folder.files == before.filter { !$0.key.contains(".git") })
  }

  @Test("has its files in order, in a folder with its name, and is the same each time")
  func stable() throws {
    let zip = try #require(StoryDownload.zip(of: story, named: "welkom"))
    let reader = try ZipReader(zip)
    #expect(
      try (0..<reader.count).map { try reader.entry(at: $0).name } == [
        "welkom/media/leeg.txt", "welkom/story.xml", "welkom/translations/en.xlf",
      ])
    // Saved at another time, it is still the same.
    try FileManager.default.setAttributes(
      [.modificationDate: Date(timeIntervalSince1970: 1_000_000_000)], ofItemAtPath: story + "/story.xml")
    #expect(StoryDownload.zip(of: story, named: "welkom") == zip)
  }

  @Test("leaves out what a link puts outside the folder")
  func links() throws {
    try folder.write("geheim", to: "elders/geheim.txt")
    try FileManager.default.createSymbolicLink(
      atPath: story + "/media/geheim.txt",
      withDestinationPath: folder.root.appending(path: "elders/geheim.txt").path)
    try FileManager.default.createSymbolicLink(
      atPath: story + "/elders", withDestinationPath: folder.root.appending(path: "elders").path)
    #expect(StoryDownload.files(in: story) == ["media/leeg.txt", "story.xml", "translations/en.xlf"])
  }

  @Test("is not made where it could not be brought back")
  func bounds() throws {
    for number in 1...StoryArchive.entryLimit {
      try folder.write("", to: "stories/welkom/media/\(number).txt")
    }
    #expect(StoryDownload.files(in: story) == nil)
    #expect(StoryDownload.zip(of: story, named: "welkom") == nil)
  }

  @Test("is not made of a folder that is too large")
  func size() throws {
    let file = story + "/media/film.mp4"
    _ = FileManager.default.createFile(atPath: file, contents: nil)
    let handle = try #require(FileHandle(forWritingAtPath: file))
    try handle.truncate(atOffset: UInt64(StoryArchive.contentLimit))
    try handle.close()
    #expect(StoryDownload.files(in: story) == nil)
    #expect(StoryDownload.zip(of: story, named: "welkom") == nil)
  }
}
