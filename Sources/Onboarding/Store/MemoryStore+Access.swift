package import StoryModel

extension MemoryStore {
  package func add(_ grants: [Grant], as kind: Grant.Kind) throws(StoreError) {
    for case .employee(let id) in grants.map(\.role) where people[id] == nil {
      throw StoreError(.conflict, "there is no such employee")
    }
    for grant in grants { self.grants[kind, default: [:]][grant.hash] = grant }
  }

  package func grant(_ hash: TokenHash, _ kind: Grant.Kind) -> Grant? { grants[kind]?[hash] }

  package func renew(
    _ hash: TokenHash, endingAt end: Instant, by grant: Grant
  ) throws(StoreError) -> Recorded {
    guard var old = grants[.overlay]?[hash] else { return .conflict }
    try add([grant], as: .overlay)
    old.expiresAt = min(old.expiresAt, end)
    grants[.overlay]?[hash] = old
    return .saved
  }

  package func endOverlays(of employee: EmployeeID, limit: Instant?) {
    grants[.overlay] = grants[.overlay]?.filter { _, grant in
      grant.role != .employee(employee) || limit != nil && grant.limit != limit
    }
  }

  package func remove(_ hash: TokenHash, _ kind: Grant.Kind) { grants[kind]?[hash] = nil }

  package func revoke(_ role: Role) {
    grants = grants.mapValues { $0.filter { $0.value.role != role } }
  }

  package func settle() {}

  package func removeExpired(by instant: Instant) {
    grants = grants.mapValues { $0.filter { $0.value.expiresAt > instant } }
  }
}
