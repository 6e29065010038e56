import Foundation
import Testing

#if canImport(FoundationNetworking)
import FoundationNetworking
#endif

/// `vicky serve`: what is published is what employees get.
@Suite struct ServeTests {
  let office: Publishing

  init() throws {
    office = try Publishing()
    try office.scratch.write(
      "<svg xmlns=\"http://www.w3.org/2000/svg\"><title>een</title></svg>", to: Self.drawing)
  }

  private static let drawing = "personas/vicky/blij.svg"

  @Test func aNewDatabaseGetsTheStories() throws {
    let server = try Serving(office.command)
    #expect(server.output.contains("Published: rondje, publication 1\n"))
    #expect(try office.versions().map { $0["by"] as? String } == ["vicky serve"])
    #expect(try server.end() == 0)
  }

  @Test func afterThatFilesDoNotCount() throws {
    try office.publish()
    try office.write(Publishing.renamed)
    try office.scratch.write(
      "<svg xmlns=\"http://www.w3.org/2000/svg\"><title>twee</title></svg>", to: Self.drawing)
    try office.write(Publishing.first, as: "nieuw")
    let server = try Serving(office.command)
    #expect(
      server.error.contains("vicky: stories/nieuw is not published; 'vicky publish stories/nieuw' does it\n"))
    #expect(try office.numbers() == [1])
    #expect(try server.get("/personas/vicky/blij.svg").contains("een"))
    #expect(try office.done("play", "rondje", "--as", "Noor", "--format", "jsonl").contains(#""id":"zin""#))
    #expect(try server.end() == 0)
  }

  /// Somebody played a story first, or the first start was cut short.
  @Test func untilSomebodyPublishesTheServerDoesForWhatNeverWas() throws {
    try office.play(as: "Noor", "")
    try office.write(Publishing.renamed)
    try office.write(Publishing.first, as: "nieuw")
    try Serving(office.command).end()
    #expect(try office.numbers() == [1])
    #expect(try office.stories() == ["rondje", "nieuw"])
    try office.write(Publishing.first, as: "derde")
    try Serving(office.command).end()
    #expect(try office.stories() == ["rondje", "nieuw", "derde"])
  }

  @Test func aRunningServerTakesWhatIsPublished() throws {
    let server = try Serving(office.command)
    try office.scratch.write(
      "<svg xmlns=\"http://www.w3.org/2000/svg\"><title>twee</title></svg>", to: Self.drawing)
    try office.publish()
    #expect(try server.get("/personas/vicky/blij.svg").contains("twee"))
    #expect(try server.end() == 0)
  }

  @Test func aFaultyStoryIsNamedAndLeftOut() throws {
    try office.scratch.write(
      "<story id=\"kapot\" xml:lang=\"nl\" guide=\"vicky\"><title>X</title></story>",
      to: "stories/kapot/story.xml")
    let server = try Serving(office.command)
    #expect(server.error.contains("stories/kapot/story.xml: has errors and is not published"))
    #expect(try office.numbers() == [1])
    #expect(try server.end() == 0)
  }

  @Test func aPublishedStoryWhoseFileIsBrokenIsToldStill() throws {
    try office.publish()
    for broken in ["<story", Publishing.first.replacing("scene=\"slot\"", with: "scene=\"nergens\"")] {
      try office.write(broken)
      let server = try Serving(office.command)
      #expect(
        server.error.contains(
          "stories/rondje/story.xml: has errors; employees keep publication 1; 'vicky check"))
      #expect(!server.error.contains("is not told"))
      #expect(try server.end() == 0)
    }
  }

  /// The server alone has published until now.
  @Test func aStoryThatTheServerPublishedIsToldStillWhereItsFileIsBroken() throws {
    try Serving(office.command).end()
    try office.write("<story")
    let server = try Serving(office.command)
    #expect(server.error.contains("stories/rondje/story.xml: has errors; employees keep publication 1"))
    #expect(!server.error.contains("is not published"))
    #expect(try server.end() == 0)
  }

  @Test func watchingPublishesWhatIsSaved() throws {
    let server = try Serving(office.command, "--watch")
    Thread.sleep(forTimeInterval: 2.5)
    #expect(try office.numbers() == [1])
    try office.write(Publishing.renamed)
    try server.waits { try office.numbers() == [1, 2] }
    #expect(try office.versions().last?["by"] as? String == "vicky serve --watch")
    try office.scratch.write(
      "<svg xmlns=\"http://www.w3.org/2000/svg\"><title>twee</title></svg>", to: Self.drawing)
    try server.waits { try office.numbers() == [1, 2, 3] }
    #expect(try server.get("/personas/vicky/blij.svg").contains("twee"))
    #expect(try server.end() == 0)
  }

  @Test func watchingTriesAgainWhatFailedForTheMoment() throws {
    let server = try Serving(office.command, "--watch")
    try office.refuse("rondje")
    try office.write(Publishing.first, as: "slot")
    try office.write(Publishing.renamed)
    try server.waits { server.error.contains("vicky: stories/rondje/story.xml: ") }
    // One story's failure keeps no other back.
    try server.waits { try office.stories() == ["rondje", "slot"] }
    Thread.sleep(forTimeInterval: 2.5)
    #expect(try office.numbers() == [1])
    #expect(server.error.ranges(of: "vicky: stories/rondje/story.xml: ").count == 1)
    try office.letGo()
    try server.waits { try office.numbers() == [1, 2] }
    #expect(try server.end() == 0)
  }

  @Test func watchingLeavesTheOldOneWhereSomebodyCouldNotGoOn() throws {
    let server = try Serving(office.command, "--watch")
    try office.play(as: "Noor", "")
    try office.write(Publishing.elsewhere)
    try server.waits { server.error.contains("1  cannot be placed: she is at 'zin'") }
    #expect(try office.numbers() == [1])
    #expect(try server.end() == 0)
  }
}

/// A server under way, on a port of its own.
final class Serving {
  private let scratch: Scratch
  private let process = Process()

  init(_ command: Command, _ options: String...) throws {
    scratch = try Scratch()
    process.executableURL = try Command.program
    process.arguments = ["serve", "--port", "0"] + options
    process.currentDirectoryURL = command.folder
    process.environment = ["LANG": "C", "PATH": "/usr/bin:/bin"]
    process.standardInput = FileHandle.nullDevice
    process.standardOutput = try FileHandle(forWritingTo: scratch.write("", to: "output"))
    process.standardError = try FileHandle(forWritingTo: scratch.write("", to: "error"))
    try process.run()
    try waits { address != nil }
  }

  deinit {
    if process.isRunning { kill(process.processIdentifier, SIGKILL) }
  }

  var output: String { text(of: "output") }
  var error: String { text(of: "error") }

  private var address: String? {
    output.firstMatch(of: /listens on (http:\S+)\n/).map { String($0.1) }
  }

  func waits(until isSo: () throws -> Bool) throws {
    for _ in 0..<200 {
      if try isSo() { return }
      guard process.isRunning else { break }
      Thread.sleep(forTimeInterval: 0.1)
    }
    throw TookTooLong(output: output, error: error)
  }

  func get(_ path: String) throws -> String {
    try String(contentsOf: try #require(URL(string: (address ?? "") + path)), encoding: .utf8)
  }

  /// Presses Ctrl-C; gives the exit status, -1 where it had to be killed.
  @discardableResult
  func end() throws -> Int32 {
    process.interrupt()
    for _ in 0..<200 where process.isRunning { Thread.sleep(forTimeInterval: 0.05) }
    guard !process.isRunning else { throw TookTooLong(output: output, error: error) }
    return process.terminationReason == .exit ? process.terminationStatus : -1
  }

  struct TookTooLong: Error {
    let output: String
    let error: String
  }

  private func text(of name: String) -> String {
    (try? String(contentsOf: scratch.folder.appending(path: name), encoding: .utf8)) ?? ""
  }
}
