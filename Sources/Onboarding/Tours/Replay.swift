import StoryEngine
import StoryModel

/// Tells a tour again from its journal.
struct Replay {
  let edition: Edition
  private(set) var state: TourState

  /// Nil where the journal does not begin at turn 0 with a seed.
  init?(_ edition: Edition, journal: [JournalEntry]) {
    guard let first = journal.first, first.turn == 0, let seed = first.seed else { return nil }
    self.edition = edition
    state = edition.engine.newTour(seed: seed)
  }

  /// Takes an entry's input again, in the world as the entry knows it; gives it to be read, and what was told.
  mutating func take(_ entry: JournalEntry) throws(ReplayFault) -> (input: Input, told: [Told]) {
    guard entry.turn == state.turn else { throw .init(entry.turn, "the turn before it led to \(state.turn)") }
    guard entry.version == edition.engine.version else { throw .init(entry.turn, "it is of another version") }
    guard let input = Input(encoded: entry.input) else {
      throw .init(entry.turn, "'\(entry.input)' is no input")
    }
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
