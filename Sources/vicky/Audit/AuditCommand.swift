import ArgumentParser
import Onboarding

/// `vicky audit`.
struct AuditCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "audit",
    abstract: "Replay what every employee did, and compare it with what is kept of her.",
    discussion: """
      The exit status is 1 when a tour differs. Nothing is changed.

      Example: vicky audit
      """)

  @OptionGroup var place: PlaceOptions

  func run() async throws {
    // The versions that were told are in the database; the stories of today do not matter.
    let onboarding = try Workplace.open(place, content: Content.cast(of: place)).onboarding
    try await onboarding.catchUp()
    let names = Dictionary(try await onboarding.employees().map { ($0.id, $0.name) }) { first, _ in first }
    var all = 0
    let differing = try await onboarding.verifyAll { tour, verification in
      all += 1
      guard case .differs(let turn, let why) = verification else { return }
      let who = names[tour.employee] ?? tour.employee.text
      let line = "the tour of \(who) through '\(tour.story)' differs at turn \(turn): \(why)"
      Terminal.output.write(line.withoutControls + "\n")
    }
    let outcome = differing == 0 ? "all the same" : differing == 1 ? "one differs" : "\(differing) differ"
    Terminal.output.write("\(all) \(all == 1 ? "tour" : "tours") replayed, \(outcome)\n")
    guard differing == 0 else { throw ExitCode(1) }
  }
}
