import Foundation
import GRDB
package import Onboarding
package import StoryModel

extension SQLiteStore {
  package func add(_ grants: [Grant], as kind: Grant.Kind) async throws(StoreError) {
    try await writer.write { writing in
      for grant in grants {
        try writing.run(
          "INSERT INTO \(kind.table) (hash, employee, expires_at) VALUES (?, ?, ?)",
          [Data(grant.hash.bytes), grant.role.employee?.text, grant.expiresAt.seconds])
      }
    }
  }

  package func grant(_ hash: TokenHash, _ kind: Grant.Kind) async throws(StoreError) -> Grant? {
    try await read { db in
      let statement = try db.cachedStatement(
        sql: "SELECT employee, expires_at FROM \(kind.table) WHERE hash = ?")
      guard let row = try Row.fetchOne(statement, arguments: [Data(hash.bytes)]) else { return nil }
      var columns = Columns(row)
      let employee: String? = try columns.nextIfPresent()
      return Grant(
        hash: hash, role: employee.map { .employee(EmployeeID($0)) } ?? .webTeam,
        expiresAt: try columns.instant())
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
