import FoundationEssentials
package import StoryEngine
package import StoryModel

/// What a turn read of the employee, and no more, as the journal keeps it.
package struct FactsRead: Sendable {
  /// Only what was read; the rest is absent.
  package let facts: EmployeeFacts
  /// Of the groups that the story asks for, those she was in; none where it asked for none.
  package let groups: Set<String>
  /// Of the items that the story asks for, those she had; none where it asked for none.
  package let items: Set<ItemID>
  private let reads: EnvironmentReads

  /// What of the world the turn read; of groups and items, what `flow` speaks of.
  package init(_ reads: EnvironmentReads, of environment: Environment, in flow: Flow) {
    self.init(
      reads, environment.employee,
      groups: reads.contains(.groups) ? environment.groups.intersection(flow.groups) : [],
      items: reads.contains(.items) ? environment.items.intersection(flow.items.map(\.id)) : [])
  }

  private init(_ reads: EnvironmentReads, _ facts: EmployeeFacts, groups: Set<String>, items: Set<ItemID>) {
    func text(_ read: EnvironmentReads, _ value: String) -> String { reads.contains(read) ? value : "" }
    self.reads = reads
    self.groups = groups
    self.items = items
    self.facts = EmployeeFacts(
      firstName: text(.firstName, facts.firstName), lastName: text(.lastName, facts.lastName),
      department: text(.department, facts.department), role: text(.role, facts.role),
      location: text(.location, facts.location), language: text(.language, facts.language),
      startDate: reads.contains(.startDate) ? facts.startDate : nil)
  }

  /// `{"department":"Burgerzaken","groups":["balie"]}`, an absent start date as `""`; nil where nothing was read.
  package var json: String? {
    guard !reads.isEmpty else { return nil }
    var record = Record()
    for (read, field) in Self.fields where reads.contains(read) {
      record[keyPath: field.record] = facts[keyPath: field.fact]
    }
    if reads.contains(.startDate) { record.startDate = facts.startDate?.description ?? "" }
    if reads.contains(.groups) { record.groups = groups.sorted() }
    if reads.contains(.items) { record.items = items.map(\.text).sorted() }
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    return (try? encoder.encode(record)).map { String(decoding: $0, as: UTF8.self) }
  }

  /// Reads what ``json`` gives; nil for anything else.
  package init?(json: String?) {
    guard let json else {
      self.init([], EmployeeFacts(), groups: [], items: [])
      return
    }
    guard let record = try? JSONDecoder().decode(Record.self, from: Data(json.utf8)) else { return nil }
    var facts = EmployeeFacts()
    var reads: EnvironmentReads = []
    for (read, field) in Self.fields {
      guard let value = record[keyPath: field.record] else { continue }
      facts[keyPath: field.fact] = value
      reads.insert(read)
    }
    if let date = record.startDate {
      facts.startDate = CalendarDate(date)
      reads.insert(.startDate)
      if facts.startDate == nil, !date.isEmpty { return nil }
    }
    if record.groups != nil { reads.insert(.groups) }
    if record.items != nil { reads.insert(.items) }
    self.init(
      reads, facts, groups: Set(record.groups ?? []), items: Set((record.items ?? []).map { ItemID($0) }))
  }

  /// As it stands in the journal: what was not read is not there.
  private struct Record: Codable {
    var firstName: String?
    var lastName: String?
    var department: String?
    var role: String?
    var location: String?
    var language: String?
    var startDate: String?
    var groups: [String]?
    var items: [String]?
  }

  private typealias Field = (
    record: any WritableKeyPath<Record, String?> & Sendable,
    fact: any WritableKeyPath<EmployeeFacts, String> & Sendable
  )

  private static let fields: [(EnvironmentReads, Field)] = [
    (.firstName, (\.firstName, \.firstName)), (.lastName, (\.lastName, \.lastName)),
    (.department, (\.department, \.department)), (.role, (\.role, \.role)),
    (.location, (\.location, \.location)), (.language, (\.language, \.language)),
  ]
}
