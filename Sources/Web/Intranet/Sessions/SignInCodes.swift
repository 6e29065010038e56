import Onboarding
import StoryModel
import Synchronization

/// The codes that the sign-in window hands to a page of the intranet, which trades them for a session: good for a minute,
/// once, and on that site alone.
///
/// Kept in memory: where the server stops in that minute, she presses the button again.
final class SignInCodes: Sendable {
  /// In seconds.
  static let lifetime: Int64 = 60

  private struct Kept {
    let employee: EmployeeID
    let origin: String
    let expiresAt: Int64
  }

  private let codes = Mutex<[TokenHash: Kept]>([:])

  /// A fresh code; those that are over are let go of.
  func make(for employee: EmployeeID, at origin: String, now: Instant, from random: RandomSource) -> Token {
    let code = Token(from: random)
    let kept = Kept(employee: employee, origin: origin, expiresAt: now.seconds + Self.lifetime)
    codes.withLock { codes in
      codes = codes.filter { $0.value.expiresAt > now.seconds }
      codes[code.hash] = kept
    }
    return code
  }

  /// Whose it is; nil where there is no such code, it is over, or of another site.
  ///
  /// Whoever brings it, it is spent.
  func spend(_ code: String, at origin: String, now: Instant) -> EmployeeID? {
    guard let token = Token(code), let kept = codes.withLock({ $0.removeValue(forKey: token.hash) }),
      kept.origin == origin, kept.expiresAt > now.seconds
    else { return nil }
    return kept.employee
  }
}
