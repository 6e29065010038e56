import Foundation
import Testing

/// `vicky check` speaks Dutch where the environment asks for it, to people and to programs.
@Suite struct CheckLanguageTests {
  let scratch: Scratch
  var command: Command

  init() throws {
    scratch = try Scratch()
    command = Command(folder: scratch.folder)
    try scratch.writePersona()
    try scratch.write(
      """
      <story id="een" xml:lang="nl" guide="vicky">
        <title>Proef</title>
        <scene id="begin" title="Begin"><goto scene="begn"/></scene>
      </story>
      """, to: "story.xml")
  }

  @Test mutating func textIsInDutch() throws {
    command.environment = ["LANG": "nl_NL.UTF-8"]
    #expect(
      try command.vicky("check", "story.xml")
        == .init(
          status: 1,
          output: """
            story.xml:3:48: fout: er bestaat geen scène 'begn' [V0012 unknown-target]
              <scene id="begin" title="Begin"><goto scene="begn"/></scene>
                                                           ^~~~
              tip: Bedoelde je 'begin'? Noem een scène van dit verhaal, of voeg een <scene id="begn"> toe.

            """,
          error: "1 fout in 1 verhaal\n"))
  }

  @Test mutating func soIsJSON() throws {
    command.environment = ["LANG": "C", "LC_MESSAGES": "nl_BE"]
    let output = try command.vicky("check", "story.xml", "--format", "json").output
    #expect(output.contains(#""severity":"error""#))
    #expect(output.contains(#""message":"er bestaat geen scène 'begn'""#))
  }

  @Test mutating func whatCannotBeReadIsSaidInDutch() throws {
    command.environment = ["LC_ALL": "nl", "LANG": "C"]
    #expect(
      try command.vicky("check", "nergens").error == "vicky: nergens: dit bestand of deze map bestaat niet\n")
  }

  @Test(arguments: [["LANG": "de_DE.UTF-8"], ["LANG": "nl_NL", "LC_ALL": "C"], ["LANG": ""]])
  mutating func otherwiseItIsEnglish(_ environment: [String: String]) throws {
    command.environment = environment
    #expect(try command.vicky("check", "story.xml").error == "1 error in 1 story\n")
  }
}
