import Foundation
import GRDB
import Testing

/// A state that cannot be read is told again from the journal: the journal is the truth.
@Suite("A tour whose state is damaged")
struct DamagedStateTests {
  private let office: Office

  init() throws {
    office = try Office()
    try office.done("play", "rondje", "--as", "Noor", "--format", "jsonl", input: "ja\n")
    try change("UPDATE tour SET state = x'00'")
  }

  @Test("goes on where its journal says")
  func goesOn() throws {
    let told = try office.done("play", "rondje", "--as", "Noor", "--format", "jsonl", input: "4 Fijn\n")
    #expect(told.contains(#""beat":"feedback","id":"indruk","turn":2"#))
    #expect(told.contains(#""beat":"end","id":"klaar","turn":3"#))
    #expect(try office.done("audit").contains("all the same"))
  }

  @Test("is reported by an audit until it goes on")
  func isReported() throws {
    #expect(try office.command.vicky("audit").status == 1)
  }

  @Test("says so in one line where the journal cannot tell it either")
  func journalIsDamaged() throws {
    try change("UPDATE journal SET input = 'option nergens' WHERE turn = 1")
    let run = try office.command.vicky("play", "rondje", "--as", "Noor")
    #expect(run.status == 1)
    #expect(run.error.contains("its state is damaged, and its journal fails at turn 1"))
    #expect(run.error.split(separator: "\n").count == 1)
  }

  private func change(_ sql: String) throws {
    let path = office.scratch.folder.appending(path: "data/vicky.sqlite").path
    try DatabaseQueue(path: path).write { try $0.execute(sql: sql) }
  }
}
