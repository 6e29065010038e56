import Authoring
import StoryEngine
import StoryModel

/// Tells a story by the lines of an inputs file, as `vicky play --inputs` does.
struct ProofReplay {
  let flow: Flow
  private let engine: StoryEngine
  private(set) var state: TourState
  private(set) var environment: Environment
  /// What waits.
  private var waiting: Waiting?
  /// What went wrong in the last turn; nothing may come after it.
  private(set) var fault: Fault?

  /// A line that does not fit where the story is.
  struct Unfit: Error {
    let line: String
    let why: String
  }

  /// Begins the tour, with the file's first line.
  init(_ flow: Flow, first line: String) throws {
    let header = try InputsHeader.parse(line)
    guard let seed = header.seed, let now = header.at, let today = LocalZone.amsterdam.date(of: now) else {
      throw Unfit(line: line, why: "a run needs a seed and a time")
    }
    let newTour = StoryEngine(flow: flow).newTour(seed: seed)
    self.init(flow, newTour, header, now: now, today: today)
    try take(.begin, line)
  }

  /// Goes on with a tour, in the world of the first line.
  init(_ flow: Flow, from state: TourState, first line: String) throws {
    let header = try InputsHeader.parse(line)
    guard let now = header.at, let today = LocalZone.amsterdam.date(of: now) else {
      throw Unfit(line: line, why: "a run needs a time")
    }
    self.init(flow, state, header, now: now, today: today)
  }

  private init(_ flow: Flow, _ state: TourState, _ header: InputsHeader, now: Instant, today: CalendarDate) {
    self.flow = flow
    self.state = state
    engine = StoryEngine(flow: flow)
    environment = Environment(
      now: now, today: today, employee: header.employee ?? EmployeeFacts(), groups: Set(header.groups),
      items: Set(header.items.map { ItemID($0) }))
  }

  mutating func take(_ line: String) throws {
    if fault != nil { throw Unfit(line: line, why: "after a fault") }
    switch InputLine.parse(line, at: waiting) {
    case .input(let input): try take(input, line)
    case .feedback: try take(.feedback, line)
    case .pass(let duration):
      try pass(to: Instant(seconds: environment.now.seconds + duration.hours * 3600), line)
      try take(.resume, line)
    case .change(let header): try change(header, line)
    case .unfit(let refusal): throw Unfit(line: line, why: "\(refusal)")
    }
  }

  /// The world is another one from here on; time never runs backwards, and nothing that was hers is lost.
  private mutating func change(_ header: InputsHeader, _ line: String) throws {
    if let at = header.at { try pass(to: at, line) }
    guard let employee = header.employee else { return }
    environment.employee = employee
    environment.groups = Set(header.groups)
    let items = Set(header.items.map { ItemID($0) })
    guard items.isSuperset(of: environment.items) else { throw Unfit(line: line, why: "an item was lost") }
    environment.items = items
  }

  private mutating func pass(to now: Instant, _ line: String) throws {
    guard now >= environment.now, let today = LocalZone.amsterdam.date(of: now) else {
      throw Unfit(line: line, why: "not a later time before 2200")
    }
    environment.now = now
    environment.today = today
  }

  private mutating func take(_ input: Input, _ line: String) throws {
    switch engine.advance(&state, with: input, in: environment) {
    case .turn(let told, _), .again(let told):
      waiting = if case .waiting(let waiting)? = told.last { waiting } else { nil }
    case .fault(let fault): self.fault = fault
    case .refused(let refusal): throw Unfit(line: line, why: "\(refusal)")
    }
  }
}
