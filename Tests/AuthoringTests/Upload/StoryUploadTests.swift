import Foundation
import StoryModel
import Testing

@testable import Authoring

@Suite("A story that is brought")
struct StoryUploadTests {
  private typealias Entry = MadeZip.Entry
  private let folder: UploadFolder

  init() throws { folder = try UploadFolder() }

  @Test("as a zip gets a folder of its own, named after its id")
  func new() throws {
    let zip = try MadeZip.bytes([
      Entry("oude naam/story.xml", UploadFolder.story("nieuw")), Entry("oude naam/media/x.svg", "<svg/>"),
    ])
    #expect(try put(zip) == StoryID("nieuw"))
    #expect(
      folder.files == [
        "stories/nieuw/story.xml": UploadFolder.story("nieuw"), "stories/nieuw/media/x.svg": "<svg/>",
      ])
  }

  @Test("takes the place of the one with its id only where that is said", arguments: [true, false])
  func replacing(asZip: Bool) throws {
    try folder.write(UploadFolder.story("welkom", "Oud"), to: "stories/groep/map/story.xml")
    let new = UploadFolder.story("welkom", "Nieuw")
    let bytes = asZip ? try MadeZip.bytes([Entry("story.xml", new)]) : Array(new.utf8)
    let before = folder.content
    #expect(throws: StoryUpload.Fault.there(StoryID("welkom"))) { try put(bytes) }
    #expect(folder.content == before)
    #expect(try put(bytes, mayReplace: true) == StoryID("welkom"))
    #expect(folder.files == ["stories/groep/map/story.xml": new])
  }

  @Test("as a zip takes the place of the whole folder, but for what is hidden there")
  func whole() throws {
    try folder.write(UploadFolder.story("welkom"), to: "stories/welkom/story.xml")
    try folder.write("oud", to: "stories/welkom/media/oud.svg")
    try folder.write("eigen", to: "stories/welkom/.git/config")
    try folder.write(UploadFolder.story("anders"), to: "stories/anders/story.xml")
    let zip = try MadeZip.bytes([
      Entry("story.xml", UploadFolder.story("welkom", "Nieuw")), Entry("media/nieuw.svg", "nieuw"),
    ])
    _ = try put(zip, mayReplace: true)
    #expect(
      folder.files == [
        "stories/welkom/story.xml": UploadFolder.story("welkom", "Nieuw"),
        "stories/welkom/media/nieuw.svg": "nieuw", "stories/welkom/.git/config": "eigen",
        "stories/anders/story.xml": UploadFolder.story("anders"),
      ])
  }

  @Test("is taken with errors in it: its author wants to see them")
  func faulty() throws {
    let faulty = "<story id=\"fout\" xml:lang=\"nl\" guide=\"vicky\"><title>Fout</title></story>"
    #expect(try put(try MadeZip.bytes([Entry("story.xml", faulty)])) == StoryID("fout"))
    #expect(folder.files == ["stories/fout/story.xml": faulty])
  }

  @Test("and refused leaves everything as it was")
  func refused() throws {
    try folder.write(UploadFolder.story("welkom", "Oud"), to: "stories/welkom/story.xml")
    try folder.write("iets", to: "stories/bezet/iets.txt")
    let before = folder.content
    let good = Entry("story.xml", UploadFolder.story("welkom"))
    let taken = Entry("story.xml", UploadFolder.story("bezet"))
    let unfit: [[Entry]] = [
      [good, Entry("../story.xml")], [good, Entry("x.exe")], [Entry("story.xml", "geen xml")],
      [Entry("story.xml", UploadFolder.story("../weg"))], [taken],
      [Entry("story.xml", String(repeating: " ", count: StoryUpload.limit + 1))],
    ]
    for entries in unfit {
      #expect(throws: StoryUpload.Fault.self) { try put(try MadeZip.bytes(entries), mayReplace: true) }
      #expect(folder.content == before)
    }
    let zip = try MadeZip.bytes([good])
    #expect(throws: StoryUpload.Fault.archive(.damaged)) { try put(Array(zip.dropLast(9)), mayReplace: true) }
    #expect(throws: StoryUpload.Fault.taken("bezet")) {
      try put(try MadeZip.bytes([taken]), mayReplace: true)
    }
    #expect(folder.content == before)
  }

  @Test("never takes the place of the folder of all stories")
  func root() throws {
    try folder.write(UploadFolder.story("welkom"), to: "stories/story.xml")
    let before = folder.content
    let zip = try MadeZip.bytes([Entry("story.xml", UploadFolder.story("welkom", "Nieuw"))])
    #expect(throws: StoryUpload.Fault.unwritable) { try put(zip, mayReplace: true) }
    #expect(folder.content == before)
  }

  @Test("is not written through a link that leads out of the folder")
  func link() throws {
    try folder.write(UploadFolder.story("buiten"), to: "elders/buiten/story.xml")
    try FileManager.default.createSymbolicLink(
      at: folder.root.appending(path: "stories/buiten"),
      withDestinationURL: folder.root.appending(path: "elders/buiten"))
    let zip = try MadeZip.bytes([Entry("story.xml", UploadFolder.story("buiten", "Nieuw"))])
    #expect(throws: StoryUpload.Fault.taken("buiten")) { try put(zip, mayReplace: true) }
    #expect(folder.files["elders/buiten/story.xml"] == UploadFolder.story("buiten"))
  }

  @Test("and cannot be written leaves nothing behind")
  func unwritable() throws {
    try FileManager.default.removeItem(atPath: folder.stories)
    let zip = try MadeZip.bytes([Entry("story.xml", UploadFolder.story("nieuw"))])
    #expect(throws: StoryUpload.Fault.unwritable) { try put(zip) }
    #expect(folder.content.isEmpty)
  }

  private func put(_ bytes: [UInt8], mayReplace: Bool = false) throws -> StoryID {
    try StoryUpload.put(bytes, into: folder.stories, mayReplace: mayReplace)
  }
}
