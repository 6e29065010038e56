import Foundation
import Testing

/// The scripts with which shells complete `vicky`.
@Suite struct CompletionTests {
  let folder: CheckedFolder

  init() throws {
    folder = try CheckedFolder()
    try folder.write(CheckedFolder.ending, to: "stories/welkom/story.xml")
    try folder.write(CheckedFolder.ending, to: "stories/werk/story.xml")
    try folder.write(CheckedFolder.ending, to: "elders/weg/story.xml")
  }

  @Test(arguments: [("bash", "complete "), ("zsh", "#compdef vicky\n"), ("fish", "complete -c 'vicky'")])
  func areMadeForEveryShell(shell: String, sign: String) throws {
    let run = try folder.command.vicky("--generate-completion-script", shell)
    #expect(run.status == 0)
    #expect(run.output.contains(sign))
    #expect(run.output.contains("watch"))
  }

  /// What bash would offer after these words, the last of which is not finished.
  private func offered(_ words: String...) throws -> Set<String> {
    let program = try Command.program
    try folder.scratch.write(
      try folder.command.vicky("--generate-completion-script", "bash").output, to: "vicky.bash")
    let script = """
      PATH="\(program.deletingLastPathComponent().path):$PATH"
      source ./vicky.bash
      COMP_WORDS=(\(words.map { "'\($0)'" }.joined(separator: " ")))
      COMP_CWORD=\(words.count - 1)
      COMP_LINE='\(words.joined(separator: " "))'
      COMP_POINT=${#COMP_LINE}
      COMP_TYPE=9
      function=$(complete -p vicky | sed -E 's/.*-F ([^ ]+).*/\\1/')
      "$function" vicky "${COMP_WORDS[COMP_CWORD]}" "${COMP_WORDS[COMP_CWORD-1]}"
      printf '%s\\n' "${COMPREPLY[@]}"
      """
    let run = try folder.command.run(
      URL(filePath: "/bin/bash"), ["--norc", "-c", script])
    #expect(run.error == "")
    return Set(run.output.split(separator: "\n").map(String.init))
  }

  @Test func commandsAreCompleted() throws {
    #expect(try offered("vicky", "ch") == ["check"])
    #expect(try offered("vicky", "check", "--wa") == ["--watch"])
    #expect(try offered("vicky", "new", "").isSuperset(of: ["story", "persona"]))
  }

  @Test func valuesAreCompleted() throws {
    #expect(try offered("vicky", "check", "--format", "sa") == ["sarif"])
    #expect(try offered("vicky", "new", "story", "x", "--lang", "") == ["nl", "en"])
    #expect(try offered("vicky", "new", "story", "x", "--guide", "") == ["vicky"])
  }

  @Test func pathsAreCompleted() throws {
    #expect(try offered("vicky", "check", "stories/we") == ["stories/welkom", "stories/werk"])
    #expect(try offered("vicky", "check", "stories/welkom/st") == ["stories/welkom/story.xml"])
  }

  @Test func storiesAreCompletedByIDAndByPath() throws {
    #expect(try offered("vicky", "play", "we") == ["welkom", "werk"])
    #expect(try offered("vicky", "play", "stories/wel") == ["stories/welkom/"])
    #expect(try offered("vicky", "play", "--stories", "elders", "we") == ["weg"])
  }
}
