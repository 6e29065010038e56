import Foundation

/// Runs the built program as its users do.
struct Command {
  /// What came of a run.
  struct Run: Equatable {
    var status: Int32
    var output: String
    var error: String
  }

  /// The folder in which it runs.
  var folder: URL
  var environment: [String: String] = [:]

  /// The program stands beside the bundle of tests.
  static var program: URL {
    get throws {
      let tests = try FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/exe")
      return URL(filePath: tests).deletingLastPathComponent().appending(path: "vicky")
    }
  }

  func vicky(_ arguments: String..., input: String = "") throws -> Run {
    try run(Self.program, arguments, input: input)
  }

  /// The same with a terminal for its output; what it prints on either stream comes back as `output`.
  func vickyOnTerminal(_ arguments: String) throws -> Run {
    let line = "\(try Self.program.path) \(arguments)"
    return try run(URL(filePath: "/usr/bin/script"), ["-qec", line, "/dev/null"], input: "")
  }

  func run(_ program: URL, _ arguments: [String], input: String = "") throws -> Run {
    let scratch = try Scratch()
    let output = try scratch.write("", to: "output")
    let error = try scratch.write("", to: "error")
    let process = Process()
    process.executableURL = program
    process.arguments = arguments
    process.currentDirectoryURL = folder
    process.environment = ProcessInfo.processInfo.environment
      .filter { !["NO_COLOR", "VICKY_DATA", "LC_ALL", "LC_MESSAGES"].contains($0.key) }
      .merging(["TERM": "xterm", "LANG": "C"]) { _, new in new }
      .merging(environment) { _, new in new }
    process.standardInput = try FileHandle(forReadingFrom: scratch.write(input, to: "input"))
    process.standardOutput = try FileHandle(forWritingTo: output)
    process.standardError = try FileHandle(forWritingTo: error)
    try process.run()
    process.waitUntilExit()
    return Run(
      status: process.terminationStatus,
      output: String(decoding: try Data(contentsOf: output), as: UTF8.self),
      error: String(decoding: try Data(contentsOf: error), as: UTF8.self))
  }
}

/// A folder of its own for one test, gone when the test is.
final class Scratch: Sendable {
  let folder: URL

  init() throws {
    folder = FileManager.default.temporaryDirectory.appending(path: "vicky-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
  }

  deinit { try? FileManager.default.removeItem(at: folder) }

  @discardableResult
  func write(_ text: String, to path: String) throws -> URL {
    let file = folder.appending(path: path)
    try FileManager.default.createDirectory(
      at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(text.utf8).write(to: file)
    return file
  }
}
