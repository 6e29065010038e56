import Onboarding

/// Somebody who came in: whose session it is, and the secret of it.
struct Visit: Sendable {
  let role: Role
  let token: Token

  /// What every form of this session carries.
  var csrf: String { FormSeal.of(token) }

  /// Where she is at home.
  var home: String { role == .webTeam ? "/team" : "/start" }
}

/// An employee who came in.
struct EmployeeVisit: Sendable {
  let employee: EmployeeID
  let token: Token

  var visit: Visit { Visit(role: .employee(employee), token: token) }
}
