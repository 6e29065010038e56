import GRDB
package import Onboarding
import StoryModel

extension SQLiteStore {
  package func add(_ note: Step.Note) async throws(StoreError) {
    try await writer.write { writing in try Self.add(note, writing) }
  }

  package func feedback() async throws(StoreError) -> [FeedbackItem] {
    try await read { db in
      (try Self.signed(db) + Self.anonymous(db)).sorted(by: FeedbackItem.comesBefore)
    }
  }

  package func feedback(_ id: FeedbackID) async throws(StoreError) -> FeedbackItem? {
    try await read { db in
      try Self.signed(db, "WHERE signed_feedback.id = ?", [id.text]).first
        ?? Self.anonymous(db, "WHERE id = ?", [id.text]).first
    }
  }

  package func answers(for employee: EmployeeID) async throws(StoreError) -> [FeedbackItem] {
    try await read { db in
      let signed = try Self.signed(
        db, "WHERE signed_feedback.employee = ? AND answer IS NOT NULL", [employee.text])
      let anonymous = try Self.anonymous(db, "WHERE is_public AND answer IS NOT NULL")
      return (signed + anonymous).sorted(by: FeedbackItem.comesBefore)
    }
  }

  package func reply(to id: FeedbackID, with answer: String, isPublic: Bool) async throws(StoreError) -> Bool
  {
    try await writer.write { writing in
      let signed = try writing.run(
        "UPDATE signed_feedback SET answer = ?, status = 'answered' WHERE id = ?", [answer, id.text])
      let anonymous = try writing.run(
        "UPDATE anonymous_feedback SET answer = ?, status = 'answered', is_public = ? WHERE id = ?",
        [answer, isPublic, id.text])
      return signed + anonymous > 0
    }
  }

  package func close(_ id: FeedbackID) async throws(StoreError) -> Bool {
    try await writer.write { writing in
      let signed = try writing.run("UPDATE signed_feedback SET status = 'closed' WHERE id = ?", [id.text])
      let anonymous = try writing.run(
        "UPDATE anonymous_feedback SET status = 'closed' WHERE id = ?", [id.text])
      return signed + anonymous > 0
    }
  }

  package func missingReports() async throws(StoreError) -> [MissingReport] {
    try await read { db in
      try Row.fetchAll(
        db, sql: "SELECT story, beat, week, count FROM missing_target ORDER BY story, beat, week"
      ).map { row in
        var columns = Columns(row)
        let target = MissingTarget(
          story: try columns.id(), beat: try columns.id(), week: try columns.week())
        return MissingReport(target: target, count: try columns.next())
      }
    }
  }

  private static func signed(
    _ db: Database, _ clause: String = "", _ arguments: StatementArguments = []
  ) throws -> [FeedbackItem] {
    let statement = try db.cachedStatement(
      sql: """
        SELECT signed_feedback.id, story, topic, scale, value, text, status, answer, employee, name, at
        FROM signed_feedback JOIN employee ON employee.id = signed_feedback.employee \(clause)
        """)
    return try Row.fetchAll(statement, arguments: arguments).map { row in
      try item(row) { columns in
        .signed(try columns.employee(), name: try columns.next(), at: try columns.instant())
      }
    }
  }

  private static func anonymous(
    _ db: Database, _ clause: String = "", _ arguments: StatementArguments = []
  ) throws -> [FeedbackItem] {
    let statement = try db.cachedStatement(
      sql: """
        SELECT id, story, topic, scale, value, text, status, answer, week, is_public
        FROM anonymous_feedback \(clause)
        """)
    return try Row.fetchAll(statement, arguments: arguments).map { row in
      try item(row) { columns in .anonymous(try columns.week(), answerIsPublic: try columns.next()) }
    }
  }

  private static func item(
    _ row: Row, _ source: (inout Columns) throws -> FeedbackItem.Source
  ) throws -> FeedbackItem {
    var columns = Columns(row)
    let id = FeedbackID(try columns.next())
    let story: StoryID = try columns.id()
    let topic: String = try columns.next()
    let scale: FeedbackScale = try columns.word()
    let value: Int? = try columns.nextIfPresent()
    let text: String = try columns.next()
    let status: FeedbackStatus = try columns.word()
    let answer: String? = try columns.nextIfPresent()
    return FeedbackItem(
      id: id, story: story, topic: topic, scale: scale, value: value, text: text,
      source: try source(&columns),
      status: status, answer: answer)
  }
}
