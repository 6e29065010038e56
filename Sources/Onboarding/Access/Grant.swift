package import StoryModel

/// A personal link or a session as it is kept: whom its token lets in, and until when.
package struct Grant: Hashable, Sendable {
  package var hash: TokenHash
  /// Whom it lets in.
  package var role: Role
  /// From this instant on it lets nobody in.
  package var expiresAt: Instant

  package init(hash: TokenHash, role: Role, expiresAt: Instant) {
    self.hash = hash
    self.role = role
    self.expiresAt = expiresAt
  }

  /// The two kinds: a link is in somebody's mail, a session in her browser.
  package enum Kind: Hashable, CaseIterable, Sendable {
    case link
    case session
  }
}
