import StoryEngine
import StoryModel
import Testing

/// What holds in every story, whatever the employee does: random walks through all the stories of the conversations.
@Suite("Whatever an employee does")
struct EngineLawTests {
  @Test("each turn has the next number, and nothing else takes one", arguments: Conversation.all)
  func turnNumbers(_ conversation: Conversation) throws {
    try walk(conversation) { before, input, outcome, after in
      switch outcome {
      case .turn: #expect(after.turn == before.turn + 1)
      case .again, .refused, .fault: #expect(after == before, "\(input)")
      }
    }
  }

  @Test("what is told ends with what waits, under the turn's number", arguments: Conversation.all)
  func toldEndsWithTheWait(_ conversation: Conversation) throws {
    try walk(conversation) { _, _, outcome, after in
      guard case .turn(let told, _) = outcome else { return }
      switch told.last {
      case .waiting(let waiting): #expect(waiting.turn == after.turn)
      case .end(let ending): #expect(ending.turn == after.turn)
      default: Issue.record("a turn ended without a wait or an end")
      }
    }
  }

  @Test("a saved state is read back the same", arguments: Conversation.all)
  func saved(_ conversation: Conversation) throws {
    let engine = try conversation.engine()
    try walk(conversation) { _, _, _, after in
      let bytes = after.encoded(in: engine.flow)
      let decoded = try TourState.decode(bytes, in: engine.flow, version: engine.version)
      #expect(decoded == after)
    }
  }

  @Test("one step back is the state before, under a new number", arguments: Conversation.all)
  func back(_ conversation: Conversation) throws {
    let engine = try conversation.engine()
    try walk(conversation) { before, input, outcome, after in
      guard case .turn = outcome, input != .begin else { return }
      let environment = Environment(now: Instant(seconds: 0), today: .epoch)
      var returned = after
      guard case .turn = engine.advance(&returned, with: .back, in: environment) else { return }
      #expect(returned.turn == after.turn + 1)
      #expect(returned.isLike(before, in: engine.flow))
      guard case .refused(.noWayBack) = engine.advance(&returned, with: .back, in: environment) else {
        Issue.record("there was a second step back")
        return
      }
    }
  }

  @Test("the same inputs give the same states", arguments: Conversation.all)
  func deterministic(_ conversation: Conversation) throws {
    var first: [TourState] = []
    var second: [TourState] = []
    try walk(conversation) { first.append($3) }
    try walk(conversation) { second.append($3) }
    #expect(first == second)
  }

  private func walk(
    _ conversation: Conversation, see: (TourState, Input, Outcome, TourState) throws -> Void
  ) throws {
    for seed in 1...8 {
      var walk = try Walk(conversation, seed: UInt64(seed))
      try walk.take(60, see: see)
    }
  }
}

extension TourState {
  /// Whether everything but turn number, latest time and the way back is the same.
  fileprivate func isLike(_ other: TourState, in flow: Flow) -> Bool {
    phase(in: flow) == other.phase(in: flow) && observed == other.observed
  }

  /// All that a step back restores.
  private var observed: [String] {
    Mirror(reflecting: self).children
      .filter { !["turn", "latest", "before"].contains($0.label ?? "") }
      .map { child in
        // Sets and dictionaries have no order of their own.
        switch child.value {
        case let set as Set<Int32>: "\(set.sorted())"
        case let counts as [Int32: Int64]: "\(counts.sorted { $0.key < $1.key })"
        default: "\(child.value)"
        }
      }
  }
}
