package import StoryModel

/// A personal link that was just made.
///
/// Only now is its token to be had.
package struct Invitation: Sendable {
  /// Whom the link lets in.
  package let role: Role
  /// Nil for the web team.
  package let employee: Employee?
  /// For the address in the mail.
  package let token: Token
  /// From this instant on the link lets nobody in.
  package let expiresAt: Instant
}

extension Onboarding {
  /// Makes a personal link; earlier ones go on until they expire or are revoked.
  ///
  /// Throws `unknownEmployee`.
  package func invite(_ role: Role) async throws(OnboardingError) -> Invitation {
    var employee: Employee?
    if case .employee(let id) = role { employee = try await self.employee(id) }
    return try await invite([(role, employee)])[0]
  }

  /// A link for every employee, by name.
  package func inviteAll() async throws(OnboardingError) -> [Invitation] {
    try await invite(try await employees().map { (.employee($0.id), $0) })
  }

  private func invite(_ guests: [(Role, Employee?)]) async throws(OnboardingError) -> [Invitation] {
    let expiresAt = Instant(seconds: now.seconds + settings.linkLifetime)
    let invitations = guests.map { role, employee in
      Invitation(role: role, employee: employee, token: Token(from: random), expiresAt: expiresAt)
    }
    let grants = invitations.map { Grant(hash: $0.token.hash, role: $0.role, expiresAt: expiresAt) }
    try await kept { try await store.removeExpired(by: now) }
    do {
      try await store.add(grants, as: .link)
    } catch {
      throw error.code == .conflict ? .unknownEmployee : .store(error)
    }
    return invitations
  }

  /// Ends all links and sessions of a role.
  package func revoke(_ role: Role) async throws(OnboardingError) {
    try await kept { try await store.revoke(role) }
    guard case .employee(let id) = role else { return }
    overlays.forget(id)
    news.tell(id)
  }

  /// Whom a link lets in; nil where it is unknown, expired or revoked.
  ///
  /// Changes nothing: mail scanners open links.
  package func linkLetsIn(_ token: Token) async throws(OnboardingError) -> Role? {
    try await role(token, .link)
  }

  /// Trades a link for a session.
  ///
  /// A link may be traded again until it expires: she comes back on another machine.
  package func trade(_ link: Token) async throws(OnboardingError) -> SessionStart? {
    guard let role = try await role(link, .link) else { return nil }
    let lifetime = role == .webTeam ? settings.teamSession : settings.employeeSession
    let start = SessionStart(
      role: role, token: Token(from: random), expiresAt: Instant(seconds: now.seconds + lifetime))
    try await kept { try await store.removeExpired(by: now) }
    do {
      let grant = Grant(hash: start.token.hash, role: role, expiresAt: start.expiresAt)
      try await store.add([grant], as: .session)
    } catch {
      // She was erased a moment ago.
      guard error.code == .conflict else { throw .store(error) }
      return nil
    }
    return start
  }

  /// Whose session this is; nil where it is unknown, expired or revoked.
  package func session(_ token: Token) async throws(OnboardingError) -> Role? {
    try await role(token, .session)
  }

  /// Ends a session, and with an employee's all that she has of the overlay; one that is not there is ended already.
  ///
  /// Whoever has the machine next does not meet her in the intranet either.
  package func signOut(_ session: Token) async throws(OnboardingError) {
    let role = try await self.session(session)
    if case .employee(let id)? = role {
      try await kept { try await store.endOverlays(of: id, limit: nil) }
      overlays.forget(id)
    }
    try await kept { try await store.remove(session.hash, .session) }
    if case .employee(let id)? = role { news.tell(id) }
  }

  private func role(_ token: Token, _ kind: Grant.Kind) async throws(OnboardingError) -> Role? {
    guard let grant = try await kept({ try await store.grant(token.hash, kind) }), grant.expiresAt > now
    else {
      return nil
    }
    return grant.role
  }
}
