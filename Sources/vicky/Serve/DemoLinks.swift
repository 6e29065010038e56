import Onboarding
import StoryEngine

/// Fresh links for who tries it out.
struct DemoLinks {
  let onboarding: Onboarding
  /// What links begin with.
  let base: String

  /// The employee to try with.
  static let name = "Noor Demo"

  func lines() async throws -> [String] {
    let employee = try await demoEmployee()
    let own = try await onboarding.invite(.employee(employee.id))
    let team = try await onboarding.invite(.webTeam)
    return [
      "",
      "For an employee, \(employee.name):",
      "  \(base)/l/\(own.token.secret)",
      "For the web team:",
      "  \(base)/l/\(team.token.secret)",
      "",
    ]
  }

  private func demoEmployee() async throws -> Employee {
    if let employee = try await onboarding.employee(named: Self.name) { return employee }
    return try await onboarding.addEmployee(
      NewEmployee(
        name: Self.name,
        facts: EmployeeFacts(
          firstName: "Noor", lastName: "Demo", department: "Klantcontact", role: "Medewerker balie",
          location: "Stadhuis", language: "")))
  }
}
