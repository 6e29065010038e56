import HTTPTypes
import Hummingbird
import Onboarding

/// Lets programs in by what they send along: no cookies here.
struct APIGate: Sendable {
  let site: Site

  /// The secret of an overlay's session; nil where there is none, or it cannot be one of ours.
  func bearer(_ request: Request) -> Token? { secret("Bearer ", request).flatMap { Token($0) } }

  /// Whose session it is; throws `session-over` where it is nobody's.
  func employee(_ request: Request) async throws -> EmployeeID {
    guard let token = bearer(request), let employee = try await site.onboarding.overlaySession(token) else {
      throw APIProblem(.sessionOver)
    }
    return employee
  }

  /// Whose tours it is about: an employee's or, by the key of a rehearsal, nobody's.
  func desk(_ request: Request) async throws -> any TourDesk {
    if let key = secret("Preview ", request) { return PreviewDesk(site: site, key: key) }
    return EmployeeDesk(site: site, employee: try await employee(request))
  }

  /// The scene that is tried; throws `session-over` where the request brings no key.
  func preview(_ request: Request) throws -> PreviewDesk {
    guard let key = secret("Preview ", request) else { throw APIProblem(.sessionOver) }
    return PreviewDesk(site: site, key: key)
  }

  private func secret(_ scheme: String, _ request: Request) -> String? {
    guard let header = request.headers[.authorization],
      header.prefix(scheme.count).lowercased() == scheme.lowercased()
    else { return nil }
    return String(header.dropFirst(scheme.count))
  }
}
