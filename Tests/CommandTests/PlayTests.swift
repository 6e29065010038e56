import Foundation
import Testing

@Suite("vicky play")
struct PlayTests {
  private let office: Office

  init() throws { office = try Office() }

  @Test("tells a story as text, with numbered choices")
  func text() throws {
    let told = try office.done("play", "rondje", input: "?\n1\n5 Fijn\n")
    #expect(
      told == """

          1  Ja
          stop         stoppen; ik onthoud waar je bent
          =tekst       deze tekst, ook als het een van deze woorden is

          Wat vond je ervan?
          Een cijfer van 1 tot en met 5, en wat je erbij wilt zeggen. Zet anoniem:
          ervoor, dan geef ik je naam niet door.

          Dag!
          Dit verhaal is uit. Typ opnieuw om nog eens te beginnen.

        """)
  }

  @Test("goes on where she was, and keeps it with the name alone")
  func resume() throws {
    _ = try office.done("play", "rondje", "--as", "Noor", "--format", "jsonl", input: "ja\n")
    let again = try office.done("play", "rondje", "--as", "Noor", "--format", "jsonl", input: "")
    #expect(again.contains(#""beat":"feedback","id":"indruk","turn":2"#))
    let guest = try office.done("play", "rondje", "--format", "jsonl", input: "")
    #expect(guest.contains(#""beat":"choose","id":"zin","turn":1"#))
    #expect(try office.done("employee", "list", "--format", "json").contains("Noor"))
    #expect(try !office.done("employee", "list", "--format", "json").contains("guest"))
  }

  @Test("takes feedback without a name to the web team")
  func anonymous() throws {
    _ = try office.done("play", "rondje", "--as", "Noor", input: "1\nanoniem: 2 Veertien knoppen.\n")
    let heard = try office.done("feedback", "list", "--format", "json")
    #expect(heard.contains("Veertien knoppen."))
    #expect(!heard.contains("Noor"))
  }

  @Test(
    "names nobody however the wish is spelt", arguments: ["ANONIEM: 2 knoppen", "Anonymous:\u{301}knoppen"])
  func anonymousHoweverSpelt(_ line: String) throws {
    _ = try office.done("play", "rondje", "--as", "Noor", input: "1\n\(line)\n")
    let heard = try office.done("feedback", "list", "--format", "json")
    #expect(heard.contains("knoppen") && heard.contains(#""anonymous":true"#))
    #expect(!heard.contains("Noor"))
  }

  @Test("reads inputs whose lines end as Windows has them")
  func windowsLines() throws {
    try office.scratch.write("ja\r\n4\r\n", to: "inputs.txt")
    let told = try office.done("play", "rondje", "--inputs", "inputs.txt", "--format", "jsonl")
    #expect(told.contains(#""beat":"end""#) && !told.contains("refused"))
  }

  @Test("shows the faults of a story that is named by its id")
  func faultyByID() throws {
    try office.scratch.write(
      "<story id=\"kapot\" xml:lang=\"nl\" guide=\"vicky\"><title>X</title></story>",
      to: "stories/kapot/story.xml")
    let run = try office.command.vicky("play", "kapot")
    #expect(run.status == 1 && run.error.contains("stories/kapot/story.xml:1:1: "))
  }

  @Test("says in one line why a story cannot be told")
  func faulty() throws {
    try office.scratch.write(
      "<story id=\"x\" xml:lang=\"nl\" guide=\"vicky\"><title>X</title></story>", to: "x.xml")
    let faulty = try office.command.vicky("play", "x.xml")
    #expect(faulty.status == 1)
    #expect(faulty.error.hasPrefix("vicky: x.xml:1:1: ") && faulty.error.contains("[V0008]"))
    let absent = try office.command.vicky("play", "nergens")
    #expect(absent.status == 1 && absent.error.split(separator: "\n").count == 1)
  }

  @Test(
    "wrong use is status 2",
    arguments: [["--format", "yaml"], ["--at", "gisteren"], ["--as", "Noor", "--employee", "x.json"]])
  func wrongUse(arguments: [String]) throws {
    let run = try office.command.run(Command.program, ["play", "rondje"] + arguments)
    #expect(run.status == 2)
  }

  @Test("colours a terminal, and never with NO_COLOR")
  func colour() throws {
    let coloured = try office.command.vickyOnTerminal("play rondje")
    #expect(coloured.output.contains("\u{1B}["))
    var plain = office.command
    plain.environment["NO_COLOR"] = "1"
    #expect(try !plain.vickyOnTerminal("play rondje").output.contains("\u{1B}["))
  }
}
