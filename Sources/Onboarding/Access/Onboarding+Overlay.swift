import StoryModel

/// Sessions of the overlay: short, renewed with a new token each time, and good for her own tours alone.
extension Onboarding {
  /// Begins a session; nil where she was erased.
  package func beginOverlay(for employee: EmployeeID) async throws(OnboardingError) -> SessionStart? {
    let now = now
    let limit = Instant(seconds: now.seconds + settings.overlayLimit)
    let start = overlayStart(for: .employee(employee), now: now, limit: limit)
    try await kept { try await store.removeExpired(by: now) }
    do {
      try await store.add([Grant(start)], as: .overlay)
    } catch {
      guard error.code == .conflict else { throw .store(error) }
      return nil
    }
    return start
  }

  /// Whose session this is; nil where it is unknown, over or ended.
  ///
  /// What was read is remembered for ``OverlaySessions/lifetime``: so long at most one lets somebody in that another
  /// process ended.
  package func overlaySession(_ token: Token) async throws(OnboardingError) -> EmployeeID? {
    let (hash, now) = (token.hash, now)
    if let known = overlays.employee(of: hash, now: now) { return known }
    let mark = overlays.mark
    guard let grant = try await kept({ try await store.grant(hash, .overlay) }), grant.expiresAt > now,
      case .employee(let employee) = grant.role
    else { return nil }
    overlays.remember(grant, of: employee, now: now, since: mark)
    return employee
  }

  /// How long a session still lets in that was renewed, in seconds: for what another tab has under way, and for a page that
  /// was left before it heard of the new one.
  private static let overlap: Int64 = 60

  /// Goes on with a session under a new token; the old one ends a minute later, or when it would have.
  ///
  /// Renewed again in that minute, it gives one more session to the same limit. Nil, and nothing changed, where it is
  /// unknown or over, or lasts until its limit already.
  package func renewOverlay(_ token: Token) async throws(OnboardingError) -> SessionStart? {
    let (hash, now) = (token.hash, now)
    guard let grant = try await kept({ try await store.grant(hash, .overlay) }), grant.expiresAt > now,
      let limit = grant.limit, grant.expiresAt < limit
    else { return nil }
    let start = overlayStart(for: grant.role, now: now, limit: limit)
    let end = Instant(seconds: now.seconds + Self.overlap)
    // It may have been ended in this very moment.
    guard try await kept({ try await store.renew(hash, endingAt: end, by: Grant(start)) }) == .saved else {
      return nil
    }
    overlays.forget(hash)
    return start
  }

  /// Ends a session, with those that it was renewed from and to; one that is not there is ended already.
  package func endOverlay(_ token: Token) async throws(OnboardingError) {
    let hash = token.hash
    guard let grant = try await kept({ try await store.grant(hash, .overlay) }),
      case .employee(let employee) = grant.role
    else { return overlays.forget(hash) }
    // They have their limit in common.
    try await kept { try await store.endOverlays(of: employee, limit: grant.limit) }
    overlays.forget(employee)
    // Who waits in it is told so at once.
    news.tell(employee)
  }

  private func overlayStart(for role: Role, now: Instant, limit: Instant) -> SessionStart {
    let end = min(now.seconds + settings.overlaySession, limit.seconds)
    return SessionStart(
      role: role, token: Token(from: random), expiresAt: Instant(seconds: end), limit: limit)
  }
}

extension Grant {
  fileprivate init(_ start: SessionStart) {
    self.init(hash: start.token.hash, role: start.role, expiresAt: start.expiresAt, limit: start.limit)
  }
}
