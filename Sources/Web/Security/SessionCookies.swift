import Hummingbird
import Onboarding
import StoryModel

/// The cookies that hold sessions: one for the employee and one for the web team, so that who is both can have the
/// two side by side.
struct SessionCookies: Sendable {
  /// Whether browsers come over TLS.
  let isSecure: Bool

  func employee(in request: Request) -> Token? { token("vicky", request) }

  func team(in request: Request) -> Token? { token("vicky-team", request) }

  func set(_ session: SessionStart, now: Int64) -> String {
    let name = session.role == .webTeam ? "vicky-team" : "vicky"
    return line(name, session.token.secret, maxAge: session.expiresAt.seconds - now)
  }

  /// Takes both away.
  var removals: [String] { ["vicky", "vicky-team"].map { line($0, "", maxAge: 0) } }

  /// A cookie as it is sent; browsers keep `__Host-` cookies to this host and to TLS.
  func line(_ name: String, _ value: String, maxAge: Int64) -> String {
    "\(prefix)\(name)=\(value); Path=/; Max-Age=\(maxAge); HttpOnly; SameSite=Lax\(isSecure ? "; Secure" : "")"
  }

  func value(_ name: String, _ request: Request) -> String? { request.cookies[prefix + name]?.value }

  private func token(_ name: String, _ request: Request) -> Token? {
    value(name, request).flatMap { Token($0) }
  }

  private var prefix: String { isSecure ? "__Host-" : "" }
}
