import Foundation
import Testing

/// Where standard output is full or closed.
@Suite struct OutputTests {
  let office: Office

  init() throws {
    office = try Office()
    try office.done("employee", "add", "Noor")
  }

  private func run(_ arguments: String, _ redirection: String) throws -> Command.Run {
    let line = "\(try Command.program.path) \(arguments) \(redirection)"
    return try office.command.run(URL(filePath: "/bin/sh"), ["-c", line])
  }

  @Test func linksThatCouldNotBeWrittenAreNoSuccess() throws {
    let run = try run("employee invite --all", "> /dev/full")
    #expect(run.status == 1)
    #expect(run.error.hasSuffix("vicky: the output could not be written: No space left on device\n"))
  }

  @Test func whoStopsReadingHasReadEnough() throws {
    let run = try run("employee list", "| true; echo done")
    #expect(run == Command.Run(status: 0, output: "done\n", error: ""))
  }

  @Test func nothingElseTakesThePlaceOfAClosedStream() throws {
    for closed in ["<&-", ">&- </dev/null", ">&- 2>&- </dev/null", "<&- >&- 2>&-"] {
      #expect(try run("employee list", closed).status == 0)
      #expect(try run("play rondje --as Noor", closed).status == 0)
    }
    #expect(try run("employee list", "").output.contains("Noor"))
  }
}
