import Foundation
import Testing

/// `vicky check --format github` prints the workflow commands of GitHub Actions.
@Suite struct CheckGitHubTests {
  let folder: CheckedFolder

  init() throws { folder = try CheckedFolder() }

  private func lines(_ arguments: String...) throws -> [Substring] {
    try folder.command.run(Command.program, ["check", "--format", "github"] + arguments).output
      .split(separator: "\n")
  }

  @Test func aFaultIsOneLine() throws {
    try folder.write(#"<goto scene="begn"/>"#)
    #expect(
      try lines("stories") == [
        """
        ::error file=stories/een/story.xml,line=4,endLine=4,col=18,endColumn=22,\
        title=V0012 unknown-target::there is no scene 'begn'.%0ADid you mean 'begin'? \
        Name a scene of this story, or add a <scene id="begn">.
        """
      ])
  }

  @Test func aWarningIsAWarning() throws {
    try folder.write("<say>Klik op de rode knop.</say>" + CheckedFolder.ending)
    let line = try #require(try lines("stories").first)
    #expect(line.hasPrefix("::warning file=stories/een/story.xml,line=4,endLine=4,col=5,endColumn=10,"))
  }

  @Test func nothingOfTheFileEndsTheCommand() throws {
    try folder.write(#"<goto scene="100%:,begn"/>"#, to: "stories/50%,a:b/story.xml")
    let line = try #require(try lines("stories").first)
    #expect(line.hasPrefix("::error file=stories/50%25%2Ca%3Ab/story.xml,line=4,"))
    #expect(line.contains("::there is no scene '100%25:,begn'.%0A"))
  }

  @Test func whatCannotBeReadIsSaid() throws {
    #expect(try lines("nergens").first == "::error title=vicky::nergens: there is no such file or folder")
  }

  @Test func aSoundStoryIsSilent() throws {
    try folder.write(CheckedFolder.ending)
    #expect(try lines("stories") == [])
  }
}
