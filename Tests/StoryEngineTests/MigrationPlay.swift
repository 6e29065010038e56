import Authoring
import StoryEngine
import StoryModel
import Testing

/// One migration case under way: somebody in a story that changes.
struct MigrationPlay {
  private(set) var state: TourState
  /// What she was told since the story first changed, and what became of her in each version.
  private(set) var log: [MigrationCase.Line] = []
  private let versions: [(engine: StoryEngine, places: StoryPlaces)]
  private var version = 0
  private let header: InputsHeader
  private var now: Instant

  init(_ migration: MigrationCase, _ header: InputsHeader) throws {
    versions = try migration.versions()
    self.header = header
    now = header.at ?? Instant(seconds: 1_795_420_800)
    state = versions[0].engine.newTour(seed: header.seed ?? 1)
    try take(.begin)
  }

  var engine: StoryEngine { versions[version].engine }

  /// Takes her to the next version; `pass` sees the state and may give it another form.
  mutating func goOn(through pass: (TourState, StoryEngine) throws -> TourState) throws {
    let (from, to) = (versions[version], versions[version + 1])
    let migration = Migration(from: from.engine, places: from.places, to: to.engine)
    if case .over = state.phase(in: engine.flow) {
      state = migration.carriedOver(state)
      log.append(.next("carried over"))
    } else {
      switch migration.migrate(state) {
      case .success(let migrated):
        #expect(migrated.state.turn == state.turn + 1)
        state = migrated.state
        log.append(.next(migrated.placement.line))
      case .failure(let obstacles):
        return log.append(.next(obstacles.all.map(\.line).joined(separator: ", ")))
      }
    }
    version += 1
    // What is ready for another attempt is never saved.
    if state.isUnshown { state = try pass(state, engine) }
  }

  mutating func take(_ line: String) throws {
    if version > 0 { log.append(.does(line)) }
    let waiting: Waiting? =
      if case .waiting(let waiting)? = engine.present(state, in: try environment).last { waiting } else {
        nil
      }
    switch InputLine.parse(line, at: waiting) {
    case .input(let input): try take(input)
    case .feedback: try take(.feedback)
    case .pass(let duration):
      now = Instant(seconds: now.seconds + duration.hours * 3600)
      try take(.resume)
    case .unfit where line == "done": try take(.done)
    case .change, .unfit: Issue.record("'\(line)' does not fit")
    }
  }

  private mutating func take(_ input: Input) throws {
    switch engine.advance(&state, with: input, in: try environment) {
    case .turn(let told, _), .again(let told): hear(told)
    case .refused(let refusal): hear(#"{"beat":"refused","reason":"\#(refusal)"}"#)
    case .fault(let fault): hear(#"{"beat":"fault","reason":"\#(fault)"}"#)
    }
  }

  private mutating func hear(_ told: [Told]) {
    for told in told { hear(ToldLine.text(told, language: engine.flow.language)) }
  }

  private mutating func hear(_ line: String) {
    if version > 0 { log.append(.hears(line)) }
  }

  private var environment: Environment {
    get throws {
      Environment(
        now: now, today: try #require(LocalZone.amsterdam.date(of: now)),
        employee: header.employee ?? EmployeeFacts(), groups: Set(header.groups))
    }
  }
}

extension PlaceID {
  fileprivate var line: String {
    switch self {
    case .beat(let id): id.text
    case .sceneStart(let id): "the start of \(id)"
    }
  }
}

extension Placement {
  fileprivate var line: String {
    switch self {
    case .stays(let place): "stays at \(place.line)"
    case .byRule(let old, let new): "by rule from \(old.line) to \(new.line)"
    case .earlier(let old, let new): "back from \(old) to \(new)"
    case .sceneStart(let old, let scene): "back from \(old) to the start of \(scene)"
    }
  }
}

extension Obstacle {
  fileprivate var line: String {
    switch self {
    case .place(let place): "no place for \(place.line)"
    case .visit(let id): "no visit for \(id)"
    case .rule(let old, let new): "the rule from \(old) leads nowhere at \(new)"
    case .value(let held):
      "no value for \(held.old)" + (held.new == held.old ? "" : " in \(held.new)")
        + (held.mayGoByRule ? " without a rule" : "")
    }
  }
}
