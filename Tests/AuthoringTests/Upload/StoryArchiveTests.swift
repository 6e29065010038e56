import CZip
import StoryModel
import TestSupport
import Testing

@testable import Authoring

@Suite("A zip that is brought")
struct StoryArchiveTests {
  private typealias Fault = StoryArchive.Fault
  private typealias Entry = MadeZip.Entry
  private static let story = Entry("story.xml", "<story/>")

  @Test("is the folder of a story, or holds it", arguments: ["", "welkom/"])
  func places(top: String) throws {
    let zip = try MadeZip.bytes([
      Entry("\(top)translations/"), Entry("\(top)translations/en.xlf", "en"), Entry("\(top)story.xml", "nl"),
      Entry("\(top)media/Foto.PNG", "png"), Entry("\(top)tests/eerste.xml", "test"),
    ])
    let archive = try StoryArchive(zip)
    #expect(
      archive.files.map(\.path) == ["media/Foto.PNG", "story.xml", "tests/eerste.xml", "translations/en.xlf"])
    #expect(archive.files.map { String(decoding: $0.bytes, as: UTF8.self) } == ["png", "nl", "test", "en"])
    #expect(archive.story == Array("nl".utf8))
  }

  @Test("is passed over where it is hidden, or another system's own")
  func passedOver() throws {
    let others = [
      "__MACOSX/welkom/._story.xml", "welkom/.DS_Store", "welkom/.git/config", "welkom/Thumbs.db",
      ".verborgen/x.exe",
      "./",
    ]
    let zip = try MadeZip.bytes([Entry("welkom/story.xml")] + others.map { Entry($0) })
    #expect(try StoryArchive(zip).files.map(\.path) == ["story.xml"])
  }

  @Test(
    "is refused where a name leads out of it, or may",
    arguments: [
      "../story.xml", "scenes/../../x.xml", "/etc/x.xml", "C:/x.xml", "scenes\\x.xml", "..\\x.xml", "..",
      "../",
      "__MACOSX/../../x.xml", ".git/../../x.xml", "x\n.xml",
      String(repeating: "lang/", count: 60) + "x.xml",
    ])
  func paths(name: String) throws {
    let zip = try MadeZip.bytes([Self.story, Entry(name)])
    #expect(throws: Fault.path(name)) { try StoryArchive(zip) }
  }

  @Test("is refused for a link, a device, and what nobody knows", arguments: [0o120777, 0o020666, 0o010644])
  func links(mode: UInt32) throws {
    let zip = try MadeZip.bytes([Self.story, Entry("media/x.svg", "/etc/passwd").with { $0.mode = mode }])
    #expect(throws: Fault.link("media/x.svg")) { try StoryArchive(zip) }
  }

  @Test("is refused with a password on it", arguments: [ZIP_EM_AES_256, ZIP_EM_TRAD_PKWARE])
  func encrypted(by method: Int32) throws {
    let zip = try MadeZip.bytes([Self.story.with { $0.encryption = UInt16(method) }])
    #expect(throws: Fault.encrypted("story.xml")) { try StoryArchive(zip) }
  }

  @Test("is refused where it is packed in an unusual way")
  func packing() throws {
    let zip = try MadeZip.bytes([Self.story.with { $0.method = ZIP_CM_BZIP2 }])
    #expect(throws: Fault.packing("story.xml")) { try StoryArchive(zip) }
  }

  @Test(
    "is refused for what no story has",
    arguments: ["go.sh", "Makefile", "media/x.html", "story.xml.exe", "x.js", "media/xml"])
  func kinds(name: String) throws {
    #expect(throws: Fault.kind(name)) { try StoryArchive(try MadeZip.bytes([Self.story, Entry(name)])) }
  }

  @Test("is refused where two files are one")
  func doubled() throws {
    let twice = try MadeZip.bytes([Self.story, Entry("aa.xml"), Entry("bb.xml")])
      .overwriting(Array("bb.xml".utf8), with: Array("aa.xml".utf8))
    #expect(throws: Fault.doubled("aa.xml")) { try StoryArchive(twice) }
    let dotted = try MadeZip.bytes([Self.story, Entry("media/x.svg"), Entry("media/./x.svg")])
    #expect(throws: Fault.doubled("media/./x.svg")) { try StoryArchive(dotted) }
    let both = try MadeZip.bytes([Self.story, Entry("x.svg/y.svg"), Entry("x.svg")])
    #expect(throws: Fault.doubled("x.svg")) { try StoryArchive(both) }
  }

  @Test("is refused where it is not the folder of one story")
  func stories() throws {
    #expect(throws: Fault.noStory) { try StoryArchive(try MadeZip.bytes([Entry("verhaal.xml")])) }
    #expect(throws: Fault.manyStories) {
      try StoryArchive(try MadeZip.bytes([Entry("a/story.xml"), Entry("b/story.xml")]))
    }
    #expect(throws: Fault.tooDeep) { try StoryArchive(try MadeZip.bytes([Entry("a/b/story.xml")])) }
    for other in ["b/x.svg", "x.svg"] {
      #expect(throws: Fault.outside(other)) {
        try StoryArchive(try MadeZip.bytes([Entry("a/story.xml"), Entry(other)]))
      }
    }
  }

  @Test("is refused where there is too much in it")
  func bounds() throws {
    let many = (1...StoryArchive.entryLimit).map { Entry("media/\($0).svg") }
    #expect(throws: Fault.tooManyEntries) { try StoryArchive(try MadeZip.bytes([Self.story] + many)) }
    #expect(try StoryArchive(try MadeZip.bytes([Self.story] + many.dropLast())).files.count == 500)
    let large = [UInt8](repeating: 0, count: StoryArchive.limit + 1)
    #expect(throws: Fault.tooLarge) { try StoryArchive(large) }
  }

  @Test("is refused where more comes out than a story has, whatever it says")
  func bombs() throws {
    let zeros = [UInt8](repeating: 0, count: StoryArchive.contentLimit)
    let bomb = try MadeZip.bytes([Self.story, Entry("media/film.mp4", bytes: zeros)])
    #expect(bomb.count < 100_000)
    #expect(throws: Fault.tooMuch) { try StoryArchive(bomb) }

    let small = (1...20).map { Entry("media/\($0).svg", bytes: [UInt8](repeating: 7, count: 1000)) }
    #expect(throws: Fault.tooMuch) {
      try StoryArchive(try MadeZip.bytes(small + [Self.story]), contentLimit: 19_999)
    }

    let lying = try MadeZip.bytes([Self.story, Entry("x.svg", bytes: [UInt8](repeating: 7, count: 123_456))])
      .overwriting([UInt8](little: 123_456), with: [UInt8](little: 12))
    #expect(throws: Fault.tooMuch) { try StoryArchive(lying, contentLimit: 123_000) }
  }

  @Test("is refused where it breaks off, at any byte")
  func truncated() throws {
    let zip = try MadeZip.bytes([
      Entry("welkom/"), Entry("welkom/story.xml", "<story/>"), Entry("welkom/x.svg", "x"),
    ])
    _ = try StoryArchive(zip)
    for count in zip.indices {
      #expect(throws: Fault.damaged, "\(count)") { try StoryArchive(Array(zip[..<count])) }
    }
  }

  @Test("is taken or refused with any byte of it spoilt, and never believed where its content is")
  func spoilt() throws {
    let text = String(repeating: "<story id='proef'/>", count: 20)
    let zip = try MadeZip.bytes([Entry("story.xml", text), Entry("media/x.svg", "<svg/>")])
    var dice = Dice(seed: 11)
    for index in zip.indices {
      for _ in 1...4 {
        var bytes = zip
        bytes[index] ^= UInt8(dice.number(1...255))
        do throws(Fault) {
          let archive = try StoryArchive(bytes)
          #expect(archive.story == Array(text.utf8))
        } catch {
          #expect(!error.words.isEmpty)
        }
      }
    }
  }

  @Test("says what is wrong in Dutch and English, in one line without what cannot be seen")
  func words() {
    let name = "x\n\u{1B}" + String(repeating: "lang", count: 100)
    let faults: [Fault] = [
      .tooLarge, .damaged, .tooManyEntries, .tooMuch, .encrypted(name), .packing(name), .path(name),
      .link(name),
      .kind(name), .doubled(name), .noStory, .manyStories, .tooDeep, .outside(name),
    ]
    #expect(Set(faults.map(\.words)).count == faults.count)
    for words in faults.map(\.words) {
      for text in [words.english, words.dutch] {
        #expect(!text.isEmpty && text.count < 220)
        #expect(!text.unicodeScalars.contains { $0.value < 0x20 })
      }
    }
  }
}
