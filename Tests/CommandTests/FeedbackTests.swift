import Foundation
import Testing

/// `vicky feedback`: what the web team reads and answers.
@Suite struct FeedbackTests {
  let office: Office

  init() throws {
    office = try Office()
    try office.play(as: "Noor", "ja\n4 Mooi!\n")
    try office.play(as: "Bo", "ja\nanonymous: 2 Te druk.\n")
    try office.play(as: "Ali", at: "2026-11-24T10:30:00+01:00", "ja\n5\n")
  }

  private var command: Command { office.command }

  /// Ids are random: the first of an output, and the output with `ID` in their places.
  private func withoutIDs(_ text: String) -> (ids: [String], text: String) {
    let id = #/[0-9a-f]{32}/#
    return (text.matches(of: id).map { String($0.output) }, text.replacing(id, with: "ID"))
  }

  @Test func list() throws {
    let run = try command.vicky("feedback", "list")
    #expect(run.status == 0)
    #expect(
      withoutIDs(run.output).text == """
        ID  open  rondje / dashboard  5 of 5
        Ali, 2026-11-24T10:30:00+01:00

        ID  open  rondje / dashboard  4 of 5
        Noor, 2026-11-23T09:00:00+01:00
          Mooi!

        ID  open  rondje / dashboard  2 of 5
        anonymous, 2026-W48
          Te druk.

        """)
  }

  @Test func listForPrograms() throws {
    let json = withoutIDs(try office.done("feedback", "list", "--format", "json")).text
    #expect(
      json == #"""
        [
        {"id":"ID","status":"open","story":"rondje","topic":"dashboard","scale":"smileys","value":5,"anonymous":false,"employee":"Ali","at":"2026-11-24T10:30:00+01:00"},
        {"id":"ID","status":"open","story":"rondje","topic":"dashboard","scale":"smileys","value":4,"text":"Mooi!","anonymous":false,"employee":"Noor","at":"2026-11-23T09:00:00+01:00"},
        {"id":"ID","status":"open","story":"rondje","topic":"dashboard","scale":"smileys","value":2,"text":"Te druk.","anonymous":true,"week":"2026-W48"}
        ]

        """#)
    #expect(!json.contains("Bo"))
  }

  @Test func answering() throws {
    let (ids, _) = withoutIDs(try office.done("feedback", "list"))
    #expect(
      try command.vicky("feedback", "reply", String(ids[1].prefix(10)), "Dank je!\nTot ziens.")
        == .init(status: 0, output: "", error: "answered; Noor can read it\n"))
    #expect(
      try office.done("feedback", "show", ids[1]) == """
        \(ids[1])  answered  rondje / dashboard  4 of 5
        Noor, 2026-11-23T09:00:00+01:00
          Mooi!
          answer:
            Dank je!
            Tot ziens.

        """)
    #expect(
      try command.vicky("feedback", "reply", ids[1], "x", "--public")
        == .init(
          status: 1, output: "",
          error: "vicky: this feedback is signed, so only its writer sees the answer; leave --public out\n"))
    #expect(withoutIDs(try office.done("feedback", "list", "--status", "answered")).ids == [ids[1]])
    #expect(withoutIDs(try office.done("feedback", "list", "--status", "open")).ids == [ids[0], ids[2]])
  }

  @Test func answeringToEverybodyFromStandardInput() throws {
    let (ids, _) = withoutIDs(try office.done("feedback", "list"))
    #expect(
      try command.vicky("feedback", "reply", ids[2], "-", "--public", input: "  Klopt, we ruimen op.\n\n")
        == .init(status: 0, output: "", error: "answered; everybody can read it\n"))
    #expect(
      try office.done("feedback", "show", ids[2]) == """
        \(ids[2])  answered  rondje / dashboard  2 of 5
        anonymous, 2026-W48, answer shown to everybody
          Te druk.
          answer:
            Klopt, we ruimen op.

        """)
  }

  @Test func closing() throws {
    let (ids, _) = withoutIDs(try office.done("feedback", "list"))
    #expect(
      try command.vicky("feedback", "close", ids[0]) == .init(status: 0, output: "", error: "closed\n"))
    #expect(withoutIDs(try office.done("feedback", "list", "--status", "closed")).ids == [ids[0]])
  }

  @Test func whatIsNotThere() throws {
    let error = "vicky: there is no feedback 'zzz'; 'vicky feedback list' shows what there is\n"
    for arguments in [["show", "zzz"], ["close", "zzz"], ["reply", "zzz", "Hoi"], ["show", ""]] {
      let run = try command.run(Command.program, ["feedback"] + arguments)
      #expect(run == .init(status: 1, output: "", error: error.replacing("zzz", with: arguments[1])))
    }
    #expect(
      try command.vicky("feedback", "list", "--story", "anders")
        == .init(status: 0, output: "", error: "there is no feedback to show\n"))
  }

  @Test func anAnswerHasText() throws {
    let (ids, _) = withoutIDs(try office.done("feedback", "list"))
    for (text, why) in [
      (" \n", "there is no text in this answer"),
      (String(repeating: "x", count: 4001), "an answer has at most 4000 characters"),
    ] {
      #expect(
        try command.vicky("feedback", "reply", ids[0], "-", input: text)
          == .init(status: 1, output: "", error: "vicky: \(why)\n"))
    }
  }
}
