import Foundation
import TestSupport
import Testing

/// The line format, spoken by the built program: the conversations once more, from outside.
@Suite("vicky play --format jsonl")
struct PlayLinesTests {
  @Test("tells every conversation as expected", arguments: Fixtures.folders(in: "conversations"))
  func conversation(folder: URL) throws {
    let run = try Command(folder: folder).vicky(
      "play", "story.xml", "--inputs", "inputs.txt", "--no-save", "--format", "jsonl", "--personas",
      Repository.folder.appending(path: "personas").path)
    #expect(Self.lines(run.output) == Self.lines(try Self.text("expected.jsonl", in: folder)))
    let fault = try? Self.text("fault.txt", in: folder)
    #expect(run.status == (fault == nil ? 0 : 1))
    #expect(run.error.isEmpty == (fault == nil))
  }

  @Test("takes the inputs from a pipe as well")
  func pipe() throws {
    let folder = try #require(
      Fixtures.folders(in: "conversations").first { $0.lastPathComponent == "option-by-number-and-by-id" })
    let run = try Command(folder: folder).vicky(
      "play", "story.xml", "--format", "jsonl", "--personas",
      Repository.folder.appending(path: "personas").path, input: Self.text("inputs.txt", in: folder))
    #expect(Self.lines(run.output) == Self.lines(try Self.text("expected.jsonl", in: folder)))
  }

  private static func text(_ name: String, in folder: URL) throws -> String {
    String(decoding: try Data(contentsOf: folder.appending(path: name)), as: UTF8.self)
  }

  /// What a refusal says is for people, and may change.
  private static func lines(_ text: String) -> [String] {
    text.split(separator: "\n").map {
      $0.hasPrefix(#"{"beat":"refused""#) ? #"{"beat":"refused"}"# : String($0)
    }
  }
}
