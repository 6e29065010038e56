package import StoryModel

/// A personal link or a session as it is kept: whom its token lets in, and until when.
package struct Grant: Hashable, Sendable {
  package var hash: TokenHash
  /// Whom it lets in.
  package var role: Role
  /// From this instant on it lets nobody in.
  package var expiresAt: Instant
  /// Of a session of the overlay: it is never renewed beyond this instant; nil for the others.
  package var limit: Instant?

  package init(hash: TokenHash, role: Role, expiresAt: Instant, limit: Instant? = nil) {
    self.hash = hash
    self.role = role
    self.expiresAt = expiresAt
    self.limit = limit
  }

  /// The kinds: a link is in somebody's mail, a session in her browser, an overlay session in a page of the intranet;
  /// none is good for another.
  package enum Kind: Hashable, CaseIterable, Sendable {
    case link
    case session
    case overlay
  }
}
