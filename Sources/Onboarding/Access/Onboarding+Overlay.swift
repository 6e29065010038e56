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

  /// Goes on with a session under a new token; the old one ends.
  ///
  /// Nil, and nothing changed, where it is unknown or over, or lasts until its limit already.
  package func renewOverlay(_ token: Token) async throws(OnboardingError) -> SessionStart? {
    let (hash, now) = (token.hash, now)
    guard let grant = try await kept({ try await store.grant(hash, .overlay) }), grant.expiresAt > now,
      let limit = grant.limit, grant.expiresAt < limit
    else { return nil }
    let start = overlayStart(for: grant.role, now: now, limit: limit)
    // Of two that come at once, one renews it.
    guard try await kept({ try await store.replace(hash, by: Grant(start), .overlay) }) == .saved else {
      return nil
    }
    overlays.forget(hash)
    return start
  }

  /// Ends a session; one that is not there is ended already.
  package func endOverlay(_ token: Token) async throws(OnboardingError) {
    let hash = token.hash
    try await kept { try await store.remove(hash, .overlay) }
    overlays.forget(hash)
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
