import Hummingbird
import Onboarding

/// Lets people in by their session.
struct Gate: Sendable {
  let onboarding: Onboarding
  let cookies: SessionCookies

  /// An employee; throws the problem to tell anybody else.
  func employee(_ request: Request) async throws -> EmployeeVisit {
    if let token = cookies.employee(in: request),
      case .employee(let employee) = try await onboarding.session(token)
    {
      return EmployeeVisit(employee: employee, token: token)
    }
    throw try await visits(request).isEmpty ? Problem.sessionOver : Problem.notOurs
  }

  /// The web team; throws the problem to tell anybody else.
  func team(_ request: Request) async throws -> Visit {
    if let token = cookies.team(in: request), try await onboarding.session(token) == .webTeam {
      return Visit(role: .webTeam, token: token)
    }
    throw try await visits(request).isEmpty ? Problem.sessionOver : Problem.notYours
  }

  /// All sessions that the browser has, the employee's first.
  func visits(_ request: Request) async throws -> [Visit] {
    var visits: [Visit] = []
    for token in [cookies.employee(in: request), cookies.team(in: request)] {
      guard let token, let role = try await onboarding.session(token) else { continue }
      visits.append(Visit(role: role, token: token))
    }
    return visits
  }
}
