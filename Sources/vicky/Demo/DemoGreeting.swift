import Demo
import Onboarding
import StoryEngine

/// Says where to go, once both listen.
actor DemoGreeting {
  private let onboarding: Onboarding
  private let vicky: String
  private let demo: String
  private var missing = 2

  init(onboarding: Onboarding, vicky: String, demo: String) {
    self.onboarding = onboarding
    self.vicky = vicky
    self.demo = demo
  }

  func oneListens() async {
    missing -= 1
    guard missing == 0 else { return }
    do {
      for line in try await lines() { Terminal.output.write(line + "\n") }
    } catch {
      Terminal.error.write("vicky: no links could be made: \(error)\n")
    }
  }

  private func lines() async throws -> [String] {
    var first: EmployeeID?
    for colleague in DemoIntranet.colleagues {
      let employee = try await onboarding.employee(for: colleague.identity)
      first = first ?? employee
    }
    let names = DemoIntranet.colleagues.map(\.name)
    var lines = [
      "Vicky listens on \(vicky)",
      "Demo: \(demo)",
      "",
      "Open the demo and say who you are: \(names.formatted(in: "or")). Vicky is in the corner of its pages.",
    ]
    if let first {
      let own = try await onboarding.invite(.employee(first))
      lines += ["Vicky's own page of \(names.first ?? ""):", "  \(vicky)/l/\(own.token.secret)"]
    }
    let team = try await onboarding.invite(.webTeam)
    return lines + ["For the web team:", "  \(vicky)/l/\(team.token.secret)", ""]
  }
}

extension DemoColleague {
  /// As its tokens say it, so that she is known before she comes.
  fileprivate var identity: IntranetIdentity {
    IntranetIdentity(
      subject: subject, name: name,
      facts: EmployeeFacts(
        firstName: firstName, lastName: lastName, department: department, role: role, location: location,
        language: language), groups: nil)
  }
}

extension [String] {
  /// `a, b or c`.
  fileprivate func formatted(in conjunction: String) -> String {
    guard let last, count > 1 else { return first ?? "" }
    return dropLast().joined(separator: ", ") + " \(conjunction) \(last)"
  }
}
