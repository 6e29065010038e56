import StoryEngine
package import StoryModel

/// Keeps everything in memory: for `--no-save` and for tests.
package actor MemoryStore: Store {
  var people: [EmployeeID: Employee] = [:]
  var versions: [StoryVersion: StoryVersionRecord] = [:]
  var published: [StoryID: [Publication]] = [:]
  var files: [StoryVersion: [UInt8]] = [:]
  var toursByID: [TourID: Tour] = [:]
  var journals: [TourID: [JournalEntry]] = [:]
  var given: [EmployeeID: [ItemID: GivenItem]] = [:]
  var items: [FeedbackID: FeedbackItem] = [:]
  var missing: [MissingTarget: Int] = [:]
  var grants: [Grant.Kind: [TokenHash: Grant]] = [:]
  var erased: [StoryID: Roster.Tally] = [:]
  var outfits: [EmployeeID: [WornPiece]] = [:]
  var arrangements: [EmployeeID: StartArrangement] = [:]

  /// A store in which there is nothing yet.
  package init() {}

  package func add(_ employees: [Employee]) throws(StoreError) {
    var added = people
    var keys = Set(people.values.map { EmployeeName.key($0.name) })
    var subjects = Set(people.values.compactMap(\.subject))
    for employee in employees {
      if let subject = employee.subject, !subjects.insert(subject).inserted {
        throw StoreError(.conflict, "there is an employee with the subject '\(subject)' already")
      }
      guard keys.insert(EmployeeName.key(employee.name)).inserted, added[employee.id] == nil else {
        throw StoreError(.conflict, "there is an employee '\(employee.name)' already")
      }
      added[employee.id] = employee
    }
    people = added
  }

  package func employee(_ id: EmployeeID) -> Employee? { people[id] }

  package func employee(named name: String) -> Employee? {
    let key = EmployeeName.key(name)
    return people.values.first { EmployeeName.key($0.name) == key }
  }

  package func employee(of subject: String) -> Employee? { people.values.first { $0.subject == subject } }

  package func update(_ employee: Employee) -> Recorded {
    let holder = employee.subject.flatMap { self.employee(of: $0) }
    guard let known = people[employee.id], known.subject == nil || known.subject == employee.subject,
      holder == nil || holder?.id == employee.id
    else { return .conflict }
    people[employee.id]?.facts = employee.facts
    people[employee.id]?.groups = employee.groups
    people[employee.id]?.subject = employee.subject
    return .saved
  }

  package func employees() -> [Employee] {
    people.values.map { (EmployeeName.key($0.name), $0) }.sorted { $0.0 < $1.0 }.map(\.1)
  }

  package func erase(_ id: EmployeeID) -> Bool {
    guard people.removeValue(forKey: id) != nil else { return false }
    for tour in toursByID.values where tour.id.employee == id {
      if tour.finishedAt == nil {
        erased[tour.id.story, default: .init()].begun += 1
      } else {
        erased[tour.id.story, default: .init()].finished += 1
      }
      toursByID[tour.id] = nil
      journals[tour.id] = nil
    }
    given[id] = nil
    outfits[id] = nil
    arrangements[id] = nil
    items = items.filter { !$0.value.isSigned(by: id) }
    revoke(.employee(id))
    return true
  }

  package func roster(of story: StoryID) -> Roster {
    let rows = employees().map { employee in
      let tour = toursByID[TourID(employee.id, story)]
      return Roster.Row(
        employee: employee.id, name: employee.name, department: employee.facts.department,
        begunAt: tour?.begunAt, finishedAt: tour?.finishedAt)
    }
    return Roster(rows: rows, erased: erased[story] ?? .init())
  }
}
