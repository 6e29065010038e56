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
}
