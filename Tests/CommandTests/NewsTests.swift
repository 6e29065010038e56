import Testing

/// What is new in a story for somebody who finished it, told in a terminal.
@Suite("What is new since a tour, in a terminal") struct NewsTests {
  private let publishing: Publishing

  init() throws { publishing = try Publishing() }

  private func finishAndPublishMore() throws {
    try publishing.publish()
    try publishing.play(as: "Noor", "ja\nskip\n")
    try publishing.write(
      Publishing.first.replacing(
        "<say id=\"hoi\">", with: "<say id=\"prijs\">Er is een prijs.</say><say id=\"hoi\">"))
    try publishing.publish()
  }

  @Test("who finished it plays it by its name, once, and stays finished")
  func plays() throws {
    try finishAndPublishMore()
    let told = try publishing.command.run(
      Command.program, ["play", "rondje-sinds-1-tot-2", "--as", "Noor"], input: "ja\n")
    #expect(told.status == 0, "\(told)")
    #expect(told.output.contains("Er is een prijs.") && told.output.contains("helemaal bij"))
    let report = try publishing.done("report", "completion", "--story", "rondje")
    #expect(report.contains(/Noor +klaar/))
    #expect(try publishing.done("audit").contains("2 tours"))
  }

  @Test("nobody else does")
  func others() throws {
    try finishAndPublishMore()
    let told = try publishing.command.run(
      Command.program, ["play", "rondje-sinds-1-tot-2", "--as", "Bram"], input: "ja\n")
    #expect(told.status != 0 && !told.output.contains("Er is een prijs."))
  }
}
