package import StoryModel

/// A session that was just made, or renewed.
package struct SessionStart: Sendable {
  /// Whose session it is.
  package let role: Role
  /// For the cookie or, of the overlay, for the page.
  package let token: Token
  /// From this instant on the session is over.
  package let expiresAt: Instant
  /// Of the overlay: it is never renewed beyond this instant; nil for the others.
  package let limit: Instant?

  init(role: Role, token: Token, expiresAt: Instant, limit: Instant? = nil) {
    self.role = role
    self.token = token
    self.expiresAt = expiresAt
    self.limit = limit
  }
}
