import StoryModel
import Testing

@testable import StoryEngine

@Suite("A state that somebody made up")
struct HostileStateTests {
  @Test("with a count that no more can be added to is an error", arguments: [Int64.max, 1 << 31, -1])
  func counts(_ count: Int64) throws {
    let conversation = try #require(Conversation.all.first { $0.name == "back-restores-once-and-visits" })
    let engine = try conversation.engine()
    var state = engine.newTour(seed: 1)
    let environment = Environment(now: Instant(seconds: 0), today: .epoch)
    _ = engine.advance(&state, with: .begin, in: environment)
    state.visits[0] = count
    #expect(throws: StateError.damaged) {
      try TourState.decode(state.encoded(in: engine.flow), in: engine.flow, version: engine.version)
    }
  }

  @Test("that is on its way to where nobody can be put is an error", arguments: ["klaar", ""])
  func arrivals(_ place: String) throws {
    let engine = try #require(MigrationCase.all.first { $0.name == "hints-shown-are-kept" }).versions()[0]
      .engine
    var state = engine.newTour(seed: 1)
    let environment = Environment(now: Instant(seconds: 0), today: .epoch)
    _ = engine.advance(&state, with: .begin, in: environment)
    state.position.place = engine.flow.address(of: BeatID(place))
    for arrival in [TourState.Arrival.kept, .moved] {
      state.position.arrival = arrival
      #expect(throws: StateError.damaged) {
        try TourState.decode(state.encoded(in: engine.flow), in: engine.flow, version: engine.version)
      }
    }
  }

  @Test("that was not shown and has something on offer, or a way back, is an error")
  func offers() throws {
    let engine = try #require(MigrationCase.all.first { $0.name == "used-up-options-stay-used-up" })
      .versions()[0].engine
    var state = engine.newTour(seed: 1)
    let environment = Environment(now: Instant(seconds: 0), today: .epoch)
    _ = engine.advance(&state, with: .begin, in: environment)
    var offering = state
    offering.position.arrival = .kept
    _ = engine.advance(&state, with: .option(OptionID("lezen")), in: environment)
    var returning = state
    returning.position.arrival = .kept
    returning.position.offer = []
    for unshown in [offering, returning] {
      #expect(throws: StateError.damaged) {
        try TourState.decode(unshown.encoded(in: engine.flow), in: engine.flow, version: engine.version)
      }
    }
  }
}
