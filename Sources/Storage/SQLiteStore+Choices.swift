import GRDB
package import Onboarding
package import StoryModel

extension SQLiteStore {
  package func worn(by employee: EmployeeID) async throws(StoreError) -> [WornPiece] {
    try await read { db in
      let statement = try db.cachedStatement(
        sql: "SELECT persona, slot, piece FROM outfit WHERE employee = ? ORDER BY persona, slot")
      return try Row.fetchAll(statement, arguments: [employee.text]).map { row in
        var columns = Columns(row)
        let (persona, slot) = (try columns.id() as PersonaID, try columns.id() as SlotID)
        return WornPiece(try columns.id(), by: persona, at: slot)
      }
    }
  }

  package func wear(_ piece: WornPiece, of employee: EmployeeID) async throws(StoreError) {
    try await writer.write { writing in
      _ = try writing.run(
        """
        INSERT INTO outfit (employee, persona, slot, piece) VALUES (?, ?, ?, ?)
        ON CONFLICT (employee, persona, slot) DO UPDATE SET piece = excluded.piece
        """, [employee.text, piece.persona.text, piece.slot.text, piece.piece.text])
    }
  }

  package func undress(
    _ persona: PersonaID, at slot: SlotID, of employee: EmployeeID
  ) async throws(StoreError) {
    try await writer.write { writing in
      _ = try writing.run(
        "DELETE FROM outfit WHERE employee = ? AND persona = ? AND slot = ?",
        [employee.text, persona.text, slot.text])
    }
  }

  package func arrangement(of employee: EmployeeID) async throws(StoreError) -> StartArrangement? {
    try await read { db in
      let statement = try db.cachedStatement(sql: "SELECT blocks FROM arrangement WHERE employee = ?")
      return try String.fetchOne(statement, arguments: [employee.text]).map { StartArrangement(written: $0) }
    }
  }

  package func arrange(_ arrangement: StartArrangement, of employee: EmployeeID) async throws(StoreError) {
    try await writer.write { writing in
      _ = try writing.run(
        """
        INSERT INTO arrangement (employee, blocks) VALUES (?, ?)
        ON CONFLICT (employee) DO UPDATE SET blocks = excluded.blocks
        """, [employee.text, arrangement.written])
    }
  }
}
