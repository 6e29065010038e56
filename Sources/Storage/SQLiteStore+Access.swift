import Foundation
import GRDB
package import Onboarding
package import StoryModel

extension SQLiteStore {
  package func add(_ grants: [Grant], as kind: Grant.Kind) async throws(StoreError) {
    try await writer.write { writing in
      for grant in grants { try Self.insert(grant, kind, writing) }
    }
  }

  private static func insert(_ grant: Grant, _ kind: Grant.Kind, _ writing: Writing) throws {
    guard kind == .overlay else {
      try writing.run(
        "INSERT INTO \(kind.table) (hash, employee, expires_at) VALUES (?, ?, ?)",
        [Data(grant.hash.bytes), grant.role.employee?.text, grant.expiresAt.seconds])
      return
    }
    try writing.run(
      "INSERT INTO overlay (hash, employee, expires_at, limit_at) VALUES (?, ?, ?, ?)",
      [
        Data(grant.hash.bytes), grant.role.employee?.text, grant.expiresAt.seconds, grant.limit?.seconds,
      ])
  }

  package func grant(_ hash: TokenHash, _ kind: Grant.Kind) async throws(StoreError) -> Grant? {
    try await read { db in
      let statement = try db.cachedStatement(
        sql: """
          SELECT employee, expires_at, \(kind == .overlay ? "limit_at" : "NULL") FROM \(kind.table) WHERE hash = ?
          """)
      guard let row = try Row.fetchOne(statement, arguments: [Data(hash.bytes)]) else { return nil }
      var columns = Columns(row)
      let employee: String? = try columns.nextIfPresent()
      return Grant(
        hash: hash, role: employee.map { .employee(EmployeeID($0)) } ?? .webTeam,
        expiresAt: try columns.instant(), limit: try columns.instantIfPresent())
    }
  }

  package func renew(
    _ hash: TokenHash, endingAt end: Instant, by grant: Grant
  ) async throws(StoreError) -> Recorded {
    try await writer.write { writing in
      let renewed = try writing.run(
        "UPDATE overlay SET expires_at = min(expires_at, ?) WHERE hash = ?", [end.seconds, Data(hash.bytes)])
      guard renewed == 1 else { return .conflict }
      try Self.insert(grant, .overlay, writing)
      return .saved
    }
  }

  package func endOverlays(of employee: EmployeeID, limit: Instant?) async throws(StoreError) {
    try await writer.write { writing in
      _ = try writing.run(
        "DELETE FROM overlay WHERE employee = ?1 AND (?2 IS NULL OR limit_at = ?2)",
        [employee.text, limit?.seconds])
    }
  }

  package func remove(_ hash: TokenHash, _ kind: Grant.Kind) async throws(StoreError) {
    try await writer.write { writing in
      _ = try writing.run("DELETE FROM \(kind.table) WHERE hash = ?", [Data(hash.bytes)])
    }
  }

  package func revoke(_ role: Role) async throws(StoreError) {
    try await writer.write { writing in
      for kind in Grant.Kind.allCases {
        try writing.run("DELETE FROM \(kind.table) WHERE employee IS ?", [role.employee?.text])
      }
    }
  }

  package func settle() async { await writer.settle() }

  package func removeExpired(by instant: Instant) async throws(StoreError) {
    try await writer.write { writing in
      for kind in Grant.Kind.allCases {
        try writing.run("DELETE FROM \(kind.table) WHERE expires_at <= ?", [instant.seconds])
      }
    }
  }
}

extension Grant.Kind {
  fileprivate var table: String {
    switch self {
    case .link: "link"
    case .session: "session"
    case .overlay: "overlay"
    }
  }
}

extension Role {
  /// Nil for the web team.
  fileprivate var employee: EmployeeID? {
    switch self {
    case .employee(let id): id
    case .webTeam: nil
    }
  }
}
