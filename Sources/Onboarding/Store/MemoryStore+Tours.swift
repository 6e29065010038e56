package import StoryModel

extension MemoryStore {
  package func keep(_ version: StoryVersionRecord) {
    if versions[version.version] == nil { versions[version.version] = version }
  }

  package func version(_ version: StoryVersion) -> StoryVersionRecord? { versions[version] }

  package func standing(_ id: TourID) -> Standing? {
    people[id.employee].map {
      Standing(
        employee: $0, tour: toursByID[id], items: Set(given[id.employee, default: [:]].keys),
        publication: current(id.story))
    }
  }

  package func tours(of employee: EmployeeID) -> [Tour] {
    toursByID.values.filter { $0.id.employee == employee }.sorted { $0.id.story.text < $1.id.story.text }
  }

  package func tours(of story: StoryID, after employee: EmployeeID?, limit: Int) -> [Tour] {
    let later = tours(of: story).filter { tour in employee.map { $0 < tour.id.employee } ?? true }
    return Array(later.prefix(limit))
  }

  /// By employee.
  func tours(of story: StoryID) -> [Tour] {
    toursByID.values.filter { $0.id.story == story }.sorted { $0.id.employee < $1.id.employee }
  }

  package func tours() -> [TourID] {
    toursByID.keys.sorted { ($0.employee.text, $0.story.text) < ($1.employee.text, $1.story.text) }
  }

  package func record(_ step: Step) throws(StoreError) -> Recorded { try save([step]) }

  package func record(_ steps: [[Step]]) throws(StoreError) -> [Recorded] {
    // A call that throws changed nothing: what may throw comes first.
    for tour in steps.compactMap(\.last?.tour) { try checkVersion(of: tour) }
    var results: [Recorded] = []
    for steps in steps { results.append(try save(steps)) }
    return results
  }

  /// Saves what one tour did, all or nothing.
  private func save(_ steps: [Step]) throws(StoreError) -> Recorded {
    guard let first = steps.first, let last = steps.last else { return .saved }
    let id = first.tour.id
    guard steps.followEachOther, people[id.employee] != nil, (toursByID[id]?.turn ?? 0) == first.entry.turn,
      last.tour.publication == current(id.story)
    else { return .conflict }
    try checkVersion(of: last.tour)
    let language = toursByID[id]?.language
    toursByID[id] = last.tour
    toursByID[id]?.language = language
    for step in steps {
      journals[id, default: []].append(step.entry)
      for item in step.items where given[id.employee]?[item] == nil {
        given[id.employee, default: [:]][item] = GivenItem(item, from: id.story, at: step.entry.at)
      }
      note(step.note)
    }
    return .saved
  }

  private func checkVersion(of tour: Tour) throws(StoreError) {
    guard versions[tour.version] != nil else {
      throw StoreError(.conflict, "version \(tour.version) of '\(tour.id.story)' is not kept")
    }
  }

  package func choose(_ language: String, for tour: TourID) { toursByID[tour]?.language = language }

  package func items(of employee: EmployeeID) -> [GivenItem] {
    given[employee, default: [:]].values.sorted { $0.item.text < $1.item.text }
  }

  package func entry(of tour: TourID, turn: Int) -> JournalEntry? {
    journals[tour]?.last { $0.turn == turn }
  }

  package func journal(of tour: TourID) -> [JournalEntry] { journals[tour] ?? [] }
}
