import StoryModel

extension MemoryStore {
  package func add(_ note: Step.Note) throws(StoreError) {
    if case .signed(let feedback) = note { try checkPresence(of: feedback.employee) }
    self.note(note)
  }

  func note(_ note: Step.Note?) {
    switch note {
    case .signed(let feedback):
      let name = people[feedback.employee]?.name ?? ""
      items[feedback.id] = FeedbackItem(
        id: feedback.id, story: feedback.story, topic: feedback.topic, scale: feedback.scale,
        value: feedback.value, text: feedback.text,
        source: .signed(feedback.employee, name: name, at: feedback.at))
    case .anonymous(let feedback):
      items[feedback.id] = FeedbackItem(
        id: feedback.id, story: feedback.story, topic: feedback.topic, scale: feedback.scale,
        value: feedback.value, text: feedback.text,
        source: .anonymous(feedback.week, answerIsPublic: false))
    case .missing(let target): missing[target, default: 0] += 1
    case nil: break
    }
  }

  package func feedback() -> [FeedbackItem] { items.values.sorted(by: FeedbackItem.comesBefore) }

  package func feedback(_ id: FeedbackID) -> FeedbackItem? { items[id] }

  package func answers(for employee: EmployeeID) -> [FeedbackItem] {
    feedback().filter { item in
      guard item.answer != nil else { return false }
      if case .anonymous(_, let answerIsPublic) = item.source { return answerIsPublic }
      return item.isSigned(by: employee)
    }
  }

  package func reply(to id: FeedbackID, with answer: String, isPublic: Bool) -> Bool {
    guard var item = items[id] else { return false }
    item.answer = answer
    item.status = .answered
    if case .anonymous(let week, _) = item.source {
      item.source = .anonymous(week, answerIsPublic: isPublic)
    }
    items[id] = item
    return true
  }

  package func close(_ id: FeedbackID) -> Bool {
    guard items[id] != nil else { return false }
    items[id]?.status = .closed
    return true
  }

  package func missingReports() -> [MissingReport] {
    missing.map { MissingReport(target: $0.key, count: $0.value) }
      .sorted {
        ($0.target.story.text, $0.target.beat.text, $0.target.week)
          < ($1.target.story.text, $1.target.beat.text, $1.target.week)
      }
  }
}
