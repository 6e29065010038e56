import HTTPTypes
import Hummingbird
import Onboarding

/// Lets programs in by what they send along: no cookies here.
struct APIGate: Sendable {
  let site: Site

  /// The secret of an overlay's session; nil where there is none, or it cannot be one of ours.
  func bearer(_ request: Request) -> Token? {
    secret("Bearer ", request.headers[.authorization]).flatMap { Token($0) }
  }

  /// Whose session it is; throws `session-over` where it is nobody's.
  func employee(_ request: Request) async throws -> EmployeeID {
    guard let token = bearer(request), let employee = try await site.onboarding.overlaySession(token) else {
      throw APIProblem(.sessionOver)
    }
    return employee
  }

  /// Whose tours it is about: an employee's or, by the key of a rehearsal, nobody's.
  func desk(_ request: Request) async throws -> any TourDesk {
    if let key = previewKey(request) { return PreviewDesk(site: site, key: key) }
    return EmployeeDesk(site: site, employee: try await employee(request))
  }

  /// The scene that is tried; throws `session-over` where the request brings no key.
  func preview(_ request: Request) throws -> PreviewDesk {
    guard let key = previewKey(request) else { throw APIProblem(.sessionOver) }
    return PreviewDesk(site: site, key: key)
  }

  private func previewKey(_ request: Request) -> String? {
    secret("Preview ", request.headers[.authorization])
  }

  private func secret(_ scheme: String, _ header: String?) -> String? {
    guard let header else { return nil }
    let count = scheme.utf8.count
    // Case does not count in it, which one bit makes of ASCII letters.
    guard header.utf8.count >= count,
      zip(header.utf8, scheme.utf8).allSatisfy({ $0 | 0x20 == $1 | 0x20 })
    else { return nil }
    return String(Substring(header.utf8.dropFirst(count)))
  }
}
