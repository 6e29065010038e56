import Foundation
import Testing

/// `vicky check --watch` looks again whenever something is saved, and ends with Ctrl-C.
@Suite struct CheckWatchTests {
  let folder: CheckedFolder
  let watching: Watching

  init() throws {
    folder = try CheckedFolder()
    try folder.write(CheckedFolder.ending)
    watching = try Watching(folder.command)
    try watching.waits(forRounds: 1)
  }

  @Test func whatIsSavedIsCheckedAgain() throws {
    #expect(watching.error.hasSuffix("1 story checked, all sound\n"))
    try folder.write(#"<goto scene="begn"/>"#)
    try watching.waits(forRounds: 2)
    #expect(watching.output.contains("error: there is no scene 'begn'"))
    #expect(try watching.end() == 0)
    #expect(watching.error.contains(/^\d\d:\d\d:\d\d checking\n/))
  }

  @Test(arguments: [
    "personas/vicky/persona.xml", "stories/een/media/nieuw.svg", "stories/een/scenes/meer.xml",
    "stories/een/translations/en.xlf", "stories/twee/story.xml",
  ])
  func whateverBelongsToAStory(path: String) throws {
    try folder.scratch.write("<nog-niets/>", to: path)
    try watching.waits(forRounds: 2)
    #expect(try watching.end() == 0)
  }

  @Test func aFileThatGoesAwayIsNoticed() throws {
    try FileManager.default.removeItem(at: folder.scratch.folder.appending(path: "personas/vicky/blij.svg"))
    try watching.waits(forRounds: 2)
    #expect(watching.output.contains("there is no drawing 'blij.svg'"))
    #expect(try watching.end() == 0)
  }

  @Test func nothingSavedIsNothingDone() throws {
    let before = watching.seconds
    Thread.sleep(forTimeInterval: 2)
    #expect(watching.rounds == 1)
    #expect(watching.seconds - before < 0.5)
    #expect(try watching.end() == 0)
  }
}

/// A watch under way.
final class Watching {
  private let scratch: Scratch
  private let process = Process()

  init(_ command: Command) throws {
    scratch = try Scratch()
    process.executableURL = try Command.program
    process.arguments = ["check", "stories", "--watch"]
    process.currentDirectoryURL = command.folder
    process.environment = ["LANG": "C", "PATH": "/usr/bin:/bin"]
    process.standardInput = FileHandle.nullDevice
    process.standardOutput = try FileHandle(forWritingTo: scratch.write("", to: "output"))
    process.standardError = try FileHandle(forWritingTo: scratch.write("", to: "error"))
    try process.run()
  }

  deinit { if process.isRunning { process.terminate() } }

  var output: String { text(of: "output") }
  var error: String { text(of: "error") }
  /// How often it has looked and said what there is.
  var rounds: Int { error.matches(of: /in \d+ stor|sound|not everything/).count }

  /// Processor time it took so far.
  var seconds: Double {
    let stat = (try? String(contentsOfFile: "/proc/\(process.processIdentifier)/stat", encoding: .utf8)) ?? ""
    let fields = stat.split(separator: " ").compactMap { Double($0) }
    // The numbers after the name and the state: user and system time are the 11th and 12th of them, with the id.
    return fields.count > 12 ? (fields[11] + fields[12]) / Double(sysconf(Int32(_SC_CLK_TCK))) : 0
  }

  func waits(forRounds count: Int) throws {
    for _ in 0..<200 where rounds < count { Thread.sleep(forTimeInterval: 0.1) }
    guard rounds >= count else { throw TookTooLong(output: output, error: error) }
  }

  /// Presses Ctrl-C; gives the exit status, -1 where it had to be killed.
  func end() throws -> Int32 {
    process.interrupt()
    for _ in 0..<100 where process.isRunning { Thread.sleep(forTimeInterval: 0.05) }
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
