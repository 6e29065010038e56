import StoryChecks
package import StoryEngine
package import StoryModel

/// The employee and the time in which a story is told to show something.
package struct StoryWorld: Hashable, Sendable {
  package var now: Instant
  package var facts = EmployeeFacts()
  /// The names of the groups she is in.
  package var groups: Set<String> = []
  /// What she was given before.
  package var items: Set<ItemID> = []

  /// A Monday morning: Monday 5 January 2026, nine o'clock in Amsterdam.
  static let beginning = StoryWorld(now: Instant(seconds: 1_767_600_000))

  /// A day in 2150, when most of what a story waits for is past.
  static let late = StoryWorld(now: Instant(seconds: 5_680_318_800))

  package init(now: Instant) { self.now = now }

  /// The day at the employee's place.
  var today: CalendarDate { LocalZone.amsterdam.date(of: now) ?? .epoch }

  /// As the engine sees it, in Amsterdam.
  package var environment: Environment { environment(in: .amsterdam) }

  /// As the engine sees it, where the days begin and end as the zone has them.
  package func environment(in zone: LocalZone) -> Environment {
    Environment(
      now: now, today: zone.date(of: now) ?? .epoch, employee: facts, groups: groups, items: items)
  }

  /// Takes over what is said of the time and the employee; what is not said stays.
  package mutating func change(_ header: InputsHeader) {
    if let at = header.at { now = at }
    guard let employee = header.employee else { return }
    facts = employee
    groups = Set(header.groups)
    items.formUnion(header.items.map { ItemID($0) })
  }

  /// Makes it what is supposed; false where that cannot be.
  ///
  /// `variant` chooses among the days that would do: 0 the first, 1 the last, 2 one in the middle.
  mutating func suppose(_ supposed: [WorldFact], of flow: Flow, variant: Int) -> Bool {
    for fact in supposed {
      switch fact {
      case .text(let attribute, let text): facts.set(attribute, to: text)
      case .group(let group, let isIn):
        let name = flow.groups[Int(group)]
        if isIn { groups.insert(name) } else { groups.remove(name) }
      case .item(let item, let isHers):
        let id = flow.items[Int(item)].id
        // What was given is never lost.
        if !isHers, items.contains(id) { return false }
        if isHers { items.insert(id) }
      case .startDate, .daysEmployed: break
      }
    }
    return supposeDates(supposed, variant: variant)
  }

  private mutating func supposeDates(_ supposed: [WorldFact], variant: Int) -> Bool {
    var start: ClosedRange<Int64>?
    var employed: ClosedRange<Int64>?
    for fact in supposed {
      if case .startDate(let days) = fact { start = days }
      if case .daysEmployed(let days) = fact { employed = days }
    }
    guard start != nil || employed != nil else { return true }
    let dates = start ?? -25_567...84_005
    guard let employed else { return begin(in: dates, variant) }
    let today = Int64(today.day)
    let low = max(dates.lowerBound, today - employed.upperBound)
    let high = min(dates.upperBound, today - employed.lowerBound)
    if low <= high { return begin(in: low...high, variant) }
    // Today is too early for both: they go together on a later day.
    let later = dates.upperBound + employed.lowerBound
    guard later > today, later <= 84_005 else { return false }
    now = Instant(seconds: now.seconds + (later - today) * 86_400)
    return begin(in: dates.upperBound...dates.upperBound, variant)
  }

  private mutating func begin(in days: ClosedRange<Int64>, _ variant: Int) -> Bool {
    facts.startDate = CalendarDate(day: Self.pick(from: days, near: Int64(today.day), variant))
    return facts.startDate != nil
  }

  /// One of a stretch of numbers.
  static func pick(from range: ClosedRange<Int64>, near: Int64, _ variant: Int) -> Int64 {
    switch variant % 4 {
    case 0: min(max(near, range.lowerBound), range.upperBound)
    case 1: range.lowerBound
    case 2: range.upperBound
    default: range.lowerBound + (range.upperBound - range.lowerBound) / 2
    }
  }
}

extension EmployeeFacts {
  fileprivate mutating func set(_ attribute: EmployeeAttribute, to text: String) {
    switch attribute {
    case .firstName: firstName = text
    case .lastName: lastName = text
    case .department: department = text
    case .role: role = text
    case .location: location = text
    case .language: language = text
    case .startDate, .daysEmployed: break
    }
  }
}
