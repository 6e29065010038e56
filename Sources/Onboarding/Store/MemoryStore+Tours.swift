package import StoryModel

extension MemoryStore {
  package func keep(_ version: StoryVersionRecord) {
    if versions[version.version] == nil { versions[version.version] = version }
  }

  package func version(_ version: StoryVersion) -> StoryVersionRecord? { versions[version] }

  package func standing(_ id: TourID) -> Standing? {
    people[id.employee].map {
      Standing(employee: $0, tour: toursByID[id], items: Set(given[id.employee, default: [:]].keys))
    }
  }

  package func tours(of employee: EmployeeID) -> [Tour] {
    toursByID.values.filter { $0.id.employee == employee }.sorted { $0.id.story.text < $1.id.story.text }
  }

  package func tours() -> [TourID] {
    toursByID.keys.sorted { ($0.employee.text, $0.story.text) < ($1.employee.text, $1.story.text) }
  }

  package func record(_ step: Step) throws(StoreError) -> Recorded {
    let id = step.tour.id
    guard people[id.employee] != nil, (toursByID[id]?.turn ?? 0) == step.entry.turn else { return .conflict }
    guard versions[step.tour.version] != nil else {
      throw StoreError(.conflict, "version \(step.tour.version) of '\(id.story)' is not kept")
    }
    let language = toursByID[id]?.language
    toursByID[id] = step.tour
    toursByID[id]?.language = language
    journals[id, default: []].append(step.entry)
    for item in step.items where given[id.employee]?[item] == nil {
      given[id.employee, default: [:]][item] = GivenItem(item, from: id.story, at: step.entry.at)
    }
    note(step.note)
    return .saved
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
