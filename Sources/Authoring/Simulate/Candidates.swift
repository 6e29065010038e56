import StoryEngine
import StoryModel

/// What is worth trying in a story: the values it compares with, those beside them, and the ends of ranges.
struct Candidates: Sendable {
  /// For each of ``Flow/waits``.
  private(set) var waits: [WaitActions] = []
  /// For each text that the story reads about the employee, what hers may be.
  private(set) var texts: [(fact: any WritableKeyPath<EmployeeFacts, String> & Sendable, values: [String])] =
    []
  /// Whether the story reads since when she is employed.
  private(set) var readsStartDate = false
  /// How many days she may have been employed, or may let pass.
  private(set) var days: [Int64] = []
  /// Dates that the story names.
  private(set) var dates: [CalendarDate] = []
  /// Lengths of time that she may let pass.
  private(set) var pauses: [CalendarDuration] = []

  /// More values of one kind than this are not tried: a long list would drown the rest.
  private static let limit = 40

  init(_ flow: Flow) {
    let compared = ComparedValues(flow)
    dates = compared.dates.sorted()
    days = Self.around(compared.numbers.union(compared.durations.map { $0.hours / 24 }), in: 0...20_000)
    pauses = Self.pauses(in: flow, days: days)
    for attribute in EmployeeAttribute.allCases {
      guard let values = compared.attributes[attribute] else { continue }
      guard let (fact, invented) = Self.fact(attribute) else {
        readsStartDate = true
        continue
      }
      texts.append((fact, ["", invented] + values.sorted()))
    }
    let answers = flow.variables.indices.map { index in
      Self.answers(to: flow.variables[index], compared.numbers, compared.variables[index] ?? [])
    }
    waits = flow.waits.map { WaitActions($0, in: flow, answers: answers) }
  }

  /// The answers that an `ask` for a variable gets; never none.
  private static func answers(
    to variable: VariableDeclaration, _ numbers: Set<Int64>, _ texts: Set<String>
  ) -> [Input.Answer] {
    switch variable.kind {
    case .boolean: [.boolean(false), .boolean(true)]
    case .integer(let range, let initial):
      // The ends of the range are never among those that are too many.
      (around([range.lowerBound, range.upperBound, initial], in: range) + around(numbers, in: range))
        .map { .integer($0) }
    case .enumeration(let values, _): values.map { .value($0.id) }
    case .text(let maxLength):
      ["", String("een woord of wat".prefix(maxLength)), String(repeating: "W", count: maxLength)]
        .map { .text($0) } + texts.sorted().map { .text($0) }
    }
  }

  /// The numbers and their neighbours, as far as they lie in a range.
  private static func around(_ numbers: Set<Int64>, in range: ClosedRange<Int64>) -> [Int64] {
    var all: Set<Int64> = []
    for number in numbers {
      all.insert(number)
      all.insert(number &- 1)
      all.insert(number &+ 1)
    }
    return Array(all.filter(range.contains).sorted().prefix(limit))
  }

  private static func pauses(in flow: Flow, days: [Int64]) -> [CalendarDuration] {
    var pauses: Set<CalendarDuration> = [CalendarDuration(1, .hours), CalendarDuration(1, .days)]
    for case .time(let timer) in flow.waits.map(\.kind) {
      if case .after(let duration) = timer.due { pauses.insert(duration) }
    }
    for day in days where day > 0 { pauses.insert(CalendarDuration(Int32(day), .days)) }
    return pauses.sorted()
  }

  /// Where a text about the employee is kept, and one that no story asks for by chance; nil for her start date.
  private static func fact(
    _ attribute: EmployeeAttribute
  ) -> (any WritableKeyPath<EmployeeFacts, String> & Sendable, String)? {
    switch attribute {
    case .firstName: (\.firstName, "Noor")
    case .lastName: (\.lastName, "Verbrugge")
    case .department: (\.department, "Zevenbruggen")
    case .role: (\.role, "bruggenteller")
    case .location: (\.location, "De Zevende Brug")
    case .language: (\.language, "nl")
    case .startDate, .daysEmployed: nil
    }
  }
}
