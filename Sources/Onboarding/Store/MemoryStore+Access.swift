package import StoryModel

extension MemoryStore {
  package func add(_ grants: [Grant], as kind: Grant.Kind) throws(StoreError) {
    for case .employee(let id) in grants.map(\.role) where people[id] == nil {
      throw StoreError(.conflict, "there is no such employee")
    }
    for grant in grants { self.grants[kind, default: [:]][grant.hash] = grant }
  }

  package func grant(_ hash: TokenHash, _ kind: Grant.Kind) -> Grant? { grants[kind]?[hash] }

  package func replace(_ hash: TokenHash, by grant: Grant, _ kind: Grant.Kind) throws(StoreError) -> Recorded
  {
    guard grants[kind]?[hash] != nil else { return .conflict }
    try add([grant], as: kind)
    remove(hash, kind)
    return .saved
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
