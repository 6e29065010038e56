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

  /// A store in which there is nothing yet.
  package init() {}

  package func add(_ employees: [Employee]) throws(StoreError) {
    var added = people
    var keys = Set(people.values.map { EmployeeName.key($0.name) })
    for employee in employees {
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

extension MemoryStore {
  package func add(_ grants: [Grant], as kind: Grant.Kind) throws(StoreError) {
    for case .employee(let id) in grants.map(\.role) where people[id] == nil {
      throw StoreError(.conflict, "there is no such employee")
    }
    for grant in grants { self.grants[kind, default: [:]][grant.hash] = grant }
  }

  package func grant(_ hash: TokenHash, _ kind: Grant.Kind) -> Grant? { grants[kind]?[hash] }

  package func remove(_ hash: TokenHash, _ kind: Grant.Kind) { grants[kind]?[hash] = nil }

  package func revoke(_ role: Role) {
    grants = grants.mapValues { $0.filter { $0.value.role != role } }
  }

  package func settle() {}

  package func removeExpired(by instant: Instant) {
    grants = grants.mapValues { $0.filter { $0.value.expiresAt > instant } }
  }
}
