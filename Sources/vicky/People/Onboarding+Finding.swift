import Onboarding

extension Onboarding {
  /// The employee with this name or id; an error that repeats what was typed where there is none.
  func found(_ text: String) async throws -> Employee {
    do {
      return try await employee(matching: text)
    } catch .unknownEmployee {
      throw CommandFailure("there is no employee '\(text)'; 'vicky employee list' shows who there is")
    }
  }

  /// The web team, or the employee with this name.
  func role(of name: String?) async throws -> Role {
    guard let name else { return .webTeam }
    return .employee(try await found(name).id)
  }
}
