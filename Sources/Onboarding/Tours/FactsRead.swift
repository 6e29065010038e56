import FoundationEssentials
package import StoryEngine
import StoryModel

/// The employee's data that a turn read, and no more, as the journal keeps it.
package struct FactsRead: Sendable {
  /// Only what was read; the rest is absent.
  package let facts: EmployeeFacts
  private let reads: EnvironmentReads

  /// What of `facts` the turn read.
  package init(_ reads: EnvironmentReads, of facts: EmployeeFacts) {
    func text(_ read: EnvironmentReads, _ value: String) -> String { reads.contains(read) ? value : "" }
    self.reads = reads
    self.facts = EmployeeFacts(
      firstName: text(.firstName, facts.firstName), lastName: text(.lastName, facts.lastName),
      department: text(.department, facts.department), role: text(.role, facts.role),
      location: text(.location, facts.location), language: text(.language, facts.language),
      startDate: reads.contains(.startDate) ? facts.startDate : nil)
  }

  /// `{"department":"Burgerzaken","firstName":"Noor"}`, an absent start date as `""`; nil where nothing was read.
  package var json: String? {
    guard !reads.isEmpty else { return nil }
    var fields: [String: String] = [:]
    for (read, field) in Self.fields where reads.contains(read) {
      fields[field.key] = facts[keyPath: field.path]
    }
    if reads.contains(.startDate) { fields[Self.startDate] = facts.startDate?.description ?? "" }
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    return (try? encoder.encode(fields)).map { String(decoding: $0, as: UTF8.self) }
  }

  /// Reads what ``json`` gives; nil for anything else.
  package init?(json: String?) {
    guard let json else {
      self.init([], of: EmployeeFacts())
      return
    }
    guard let fields = try? JSONDecoder().decode([String: String].self, from: Data(json.utf8)) else {
      return nil
    }
    var facts = EmployeeFacts()
    var reads: EnvironmentReads = []
    for (read, field) in Self.fields {
      guard let value = fields[field.key] else { continue }
      facts[keyPath: field.path] = value
      reads.insert(read)
    }
    if let date = fields[Self.startDate] {
      facts.startDate = CalendarDate(date)
      reads.insert(.startDate)
      if facts.startDate == nil, !date.isEmpty { return nil }
    }
    self.init(reads, of: facts)
  }

  private static let startDate = "startDate"

  private typealias Field = (key: String, path: any WritableKeyPath<EmployeeFacts, String> & Sendable)

  private static let fields: [(EnvironmentReads, Field)] = [
    (.firstName, ("firstName", \.firstName)), (.lastName, ("lastName", \.lastName)),
    (.department, ("department", \.department)), (.role, ("role", \.role)),
    (.location, ("location", \.location)), (.language, ("language", \.language)),
  ]
}
