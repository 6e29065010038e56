import StoryEngine
import StoryModel

/// The versions of a story that a tour was in.
struct Editions {
  let library: Library
  private(set) var byVersion: [StoryVersion: Edition]

  /// The same, told in the first of these languages that there is.
  func told(in wishes: [String?]) -> Editions {
    Editions(library: library, byVersion: byVersion.mapValues { $0.told(in: wishes) })
  }
}

extension Onboarding {
  /// Those that a journal names.
  func editions(of journal: [JournalEntry]) async throws(OnboardingError) -> Editions {
    var byVersion: [StoryVersion: Edition] = [:]
    for entry in journal where byVersion[entry.version] == nil {
      byVersion[entry.version] = try await edition(of: entry.version, entry.tour.story)
    }
    return Editions(library: library, byVersion: byVersion)
  }
}

/// Tells a tour again from its journal.
struct Replay {
  private let editions: Editions
  /// The version that it is in now.
  private(set) var edition: Edition
  private(set) var state: TourState

  /// Nil where the journal does not begin at turn 0 with a seed.
  init?(_ editions: Editions, journal: [JournalEntry]) {
    guard let first = journal.first, first.turn == 0, let seed = first.seed,
      let edition = editions.byVersion[first.version]
    else { return nil }
    self.editions = editions
    self.edition = edition
    state = edition.engine.newTour(seed: seed)
  }

  /// Takes an entry's input again, in the world as the entry knows it; gives it to be read, and what was told.
  ///
  /// The input is nil where the tour moved on to another version.
  mutating func take(_ entry: JournalEntry) throws(ReplayFault) -> (input: Input?, told: [Told]) {
    guard entry.turn == state.turn else { throw .init(entry.turn, "the turn before it led to \(state.turn)") }
    if entry.input == JournalEntry.migration {
      try move(to: entry)
      return (nil, [])
    }
    guard let input = Input(encoded: entry.input) else {
      throw .init(entry.turn, "'\(entry.input)' is no input")
    }
    if entry.version != edition.engine.version { try renew(for: input, entry) }
    guard let read = FactsRead(json: entry.read) else {
      throw .init(entry.turn, "what it read of the employee cannot be read")
    }
    let environment = Environment(
      now: entry.at, today: entry.localDate, employee: read.facts, groups: read.groups, items: read.items)
    let readable = edition.engine.readable(input, at: state)
    switch edition.engine.advance(&state, with: input, in: environment) {
    case .turn(let told, _):
      guard state.attempt == entry.attempt else { throw .init(entry.turn, "it leads to another attempt") }
      return (readable, told)
    case .again: throw .init(entry.turn, "'\(entry.input)' is no turn there")
    case .refused(let refusal): throw .init(entry.turn, "'\(entry.input)' is refused there (\(refusal))")
    case .fault(let fault): throw .init(entry.turn, "the story fails there (\(fault))")
    }
  }

  /// On to the version that an entry leads to.
  private mutating func move(to entry: JournalEntry) throws(ReplayFault) {
    guard let next = editions.byVersion[entry.version],
      let migration = editions.library.migration(from: edition, to: next)
    else { throw .init(entry.turn, "there is no way to version \(entry.version)") }
    guard case .success(let moved) = migration.migrate(state) else {
      throw .init(entry.turn, "it has no place in version \(entry.version)")
    }
    guard moved.state.attempt == entry.attempt else { throw .init(entry.turn, "it leads to another attempt") }
    edition = next
    state = moved.state
  }

  /// A new attempt may be of another version.
  private mutating func renew(for input: Input, _ entry: JournalEntry) throws(ReplayFault) {
    guard input == .begin, state.isOver(in: edition.engine.flow) else {
      throw .init(entry.turn, "it is of another version")
    }
    guard let next = editions.byVersion[entry.version] else {
      throw .init(entry.turn, "version \(entry.version) is not there")
    }
    state = state.carriedOver(from: edition.engine, to: next.engine)
    edition = next
  }
}

/// Where a journal does not lead to what was saved.
struct ReplayFault: Error, Sendable {
  let turn: Int
  let why: String

  init(_ turn: Int, _ why: String) {
    self.turn = turn
    self.why = why
  }
}
