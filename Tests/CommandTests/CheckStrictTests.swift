import Foundation
import Testing

/// `vicky check --strict` takes warnings for errors.
@Suite struct CheckStrictTests {
  let folder: CheckedFolder

  init() throws {
    folder = try CheckedFolder()
    try folder.write("<say>Klik op de rode knop.</say>" + CheckedFolder.ending)
  }

  @Test func warningsAreErrors() throws {
    let usual = try folder.command.vicky("check", "stories")
    #expect(usual.status == 0)
    #expect(usual.output.contains("stories/een/story.xml:4:5: warning: 'rode knop'"))
    #expect(usual.error == "1 warning in 1 story\n")
    let strict = try folder.command.vicky("check", "stories", "--strict")
    #expect(strict.status == 1)
    #expect(strict.output.contains("stories/een/story.xml:4:5: error: 'rode knop'"))
    #expect(strict.error == "1 error in 1 story\n")
  }

  @Test(arguments: [
    ("json", #""severity":"error""#), ("sarif", #""level":"error""#), ("github", "::error file="),
  ])
  func inEveryFormat(format: String, sign: String) throws {
    let run = try folder.command.vicky("check", "stories", "--strict", "--format", format)
    #expect(run.status == 1)
    #expect(run.output.contains(sign))
    #expect(!run.output.contains("warning"))
  }

  @Test func whatIsSilencedStaysSilent() throws {
    try folder.write(
      #"<silence check="sensory-instruction" reason="Het gaat om een verkeerslicht."/>"#
        + "<say>Klik op de rode knop.</say>" + CheckedFolder.ending)
    #expect(try folder.command.vicky("check", "stories", "--strict").status == 0)
  }
}
