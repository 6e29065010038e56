import Foundation
import Testing

@Suite struct InviteTests {
  let office: Office

  init() throws {
    office = try Office()
    try office.done("employee", "add", "Noor de Vries")
    try office.done("employee", "add", "=Bo")
  }

  private var command: Command { office.command }

  @Test func oneEmployee() throws {
    let run = try command.vicky("employee", "invite", "noor de vries")
    #expect(run.status == 0)
    let link = #/Noor de Vries  http://127\.0\.0\.1:8080/l/[A-Za-z0-9_-]{32}\n/#
    #expect(run.output.wholeMatch(of: link) != nil)
    let notice = #/this link lets somebody in until 20\d\d-\d\d-\d\dT\d\d:\d\d:\d\d\+0[12]:00\n/#
    #expect(run.error.wholeMatch(of: notice) != nil)
  }

  /// Standard output is the file and nothing else.
  @Test func everybodyAsCSV() throws {
    let base = "https://vicky.example/intranet/"
    let run = try command.vicky("employee", "invite", "--all", "--public-url", base)
    #expect(run.status == 0)
    let file = #/\u{FEFF}name,link\r\n'=Bo,(\S+)\r\nNoor de Vries,(\S+)\r\n/#
    let match = try #require(run.output.wholeMatch(of: file))
    #expect(match.1 != match.2)
    #expect(match.1.hasPrefix("https://vicky.example/intranet/l/"))
    #expect(run.error.hasPrefix("these links let somebody in until "))
  }

  @Test func theWebTeam() throws {
    let run = try command.vicky("employee", "invite", "--team", "--format", "csv")
    #expect(run.output.wholeMatch(of: #/\u{FEFF}name,link\r\nweb team,\S+\r\n/#) != nil)
  }

  @Test func nobodyOfThatName() throws {
    let error = "vicky: there is no employee 'Bo'; 'vicky employee list' shows who there is\n"
    #expect(try command.vicky("employee", "invite", "Bo") == .init(status: 1, output: "", error: error))
    #expect(try command.vicky("employee", "revoke", "Bo") == .init(status: 1, output: "", error: error))
  }

  @Test func revoking() throws {
    #expect(
      try command.vicky("employee", "revoke", "=bo")
        == .init(status: 0, output: "", error: "=bo: all links and sessions have ended\n"))
    #expect(
      try command.vicky("employee", "revoke", "--team")
        == .init(status: 0, output: "", error: "the web team: all links and sessions have ended\n"))
  }

  /// Only a trace of a link is kept.
  @Test func theSecretIsNotInTheDatabase() throws {
    let output = try office.done("employee", "invite", "Noor de Vries")
    let secret = try #require(output.firstMatch(of: #/\/l\/(\S+)/#)).1
    for name in try FileManager.default.contentsOfDirectory(
      atPath: office.scratch.folder.appending(path: "data").path)
    {
      let bytes = try Data(contentsOf: office.scratch.folder.appending(path: "data/\(name)"))
      #expect(bytes.range(of: Data(secret.utf8)) == nil)
    }
  }
}
