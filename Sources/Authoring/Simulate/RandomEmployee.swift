import StoryEngine
import StoryModel

/// Somebody made up for one run: what the story may read of her, and when she begins.
enum RandomEmployee {
  /// The world at the beginning of a run.
  static func environment(
    for flow: Flow, _ candidates: Candidates, in zone: LocalZone, random: inout Generator
  ) -> Environment {
    let (now, today) = beginning(candidates, in: zone, &random)
    var facts = EmployeeFacts()
    for (fact, values) in candidates.texts { facts[keyPath: fact] = random.pick(values) ?? "" }
    if candidates.readsStartDate { facts.startDate = startDate(before: today, candidates, &random) }
    var environment = Environment(now: now, today: today, employee: facts)
    for group in flow.groups where random.next(below: 2) == 0 { environment.groups.insert(group) }
    // Mostly she has nothing yet of what a story speaks of.
    for item in flow.items where random.next(below: 4) == 0 { environment.items.insert(item.id) }
    return environment
  }

  /// A working hour in the years 2026 and 2027, or near a date that the story names.
  private static func beginning(
    _ candidates: Candidates, in zone: LocalZone, _ random: inout Generator
  ) -> (Instant, CalendarDate) {
    let firstDay: Int64 = 20_454
    var day = firstDay + Int64(random.next(below: 730))
    if random.next(below: 2) == 0, let date = random.pick(candidates.dates), LocalZone.tells(date) {
      day = Int64(date.day) - 3 + Int64(random.next(below: 7))
    }
    let hour = 7 + Int64(random.next(below: 10))
    let now = Instant(seconds: day * 86_400 + hour * 3600)
    guard let today = zone.date(of: now) else {
      return (Instant(seconds: firstDay * 86_400 + hour * 3600), CalendarDate(day: firstDay) ?? .epoch)
    }
    return (now, today)
  }

  private static func startDate(
    before today: CalendarDate, _ candidates: Candidates, _ random: inout Generator
  ) -> CalendarDate? {
    let day: Int64
    switch random.next(below: 6) {
    case 0: return nil
    // Not employed yet.
    case 1: day = Int64(today.day) + 1 + Int64(random.next(below: 30))
    case 2: day = Int64(today.day) - Int64(random.next(below: 15_000))
    case 3:
      guard let date = random.pick(candidates.dates) else { return today }
      day = Int64(date.day) - 1 + Int64(random.next(below: 3))
    default: day = Int64(today.day) - (random.pick(candidates.days) ?? Int64(random.next(below: 100)))
    }
    return CalendarDate(day: day).flatMap { LocalZone.tells($0) ? $0 : nil }
  }
}

extension Generator {
  /// One of the elements, each as likely; nil where there are none.
  mutating func pick<Element>(_ elements: [Element]) -> Element? {
    elements.isEmpty ? nil : elements[Int(next(below: UInt64(elements.count)))]
  }
}
