package import Authoring
package import Onboarding
import StoryModel

/// How far everybody is with a story, as a table.
///
/// It starts from the roster: who has not begun is in it.
package enum CompletionReport {
  /// A row an employee, by name; where names are off, a row a status with its count (see ``Count``).
  ///
  /// - Parameters:
  ///   - completion: what was asked of the data.
  ///   - zone: in which times are written.
  ///   - language: of headings and status; names for programs stay English.
  /// - Returns: columns `employee`, `department`, `status`, `begun` and `finished`, or `status` and `employees`.
  package static func table(_ completion: Completion, zone: LocalZone, language: ReportLanguage) -> Table {
    guard let rows = completion.rows else { return counts(of: completion, language) }
    let words = CompletionWords(language)
    return Table(
      title: completion.title,
      columns: [
        .init("employee", heading: words.employee),
        .init("department", heading: words.department),
        .init("status", heading: words.status),
        .init("begun", heading: words.begunAt, .time),
        .init("finished", heading: words.finishedAt, .time),
      ],
      rows: rows.map { row in
        [
          .text(row.name),
          row.department.isEmpty ? .empty : .text(row.department),
          .word(name: row.standing.rawValue, text: words[row.standing]),
          row.begunAt.map { .time(ZonedTime($0, in: zone)) } ?? .empty,
          row.finishedAt.map { .time(ZonedTime($0, in: zone)) } ?? .empty,
        ]
      })
  }

  private static func counts(of completion: Completion, _ language: ReportLanguage) -> Table {
    let words = CompletionWords(language)
    func row(_ name: String, _ text: String, _ count: Count) -> [Cell] {
      [.word(name: name, text: text), words.cell(for: count)]
    }
    func row(_ standing: CompletionRow.Standing, _ count: Count) -> [Cell] {
      row(standing.rawValue, words[standing], count)
    }
    return Table(
      title: completion.title,
      columns: [
        .init("status", heading: words.status),
        .init("employees", heading: words.employees, .integer),
      ],
      rows: [
        row(.notBegun, completion.notBegun), row(.begun, completion.begun),
        row(.finished, completion.finished), row("all", words.all, completion.all),
      ])
  }
}
