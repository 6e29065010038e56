import StoryEngine
import StoryModel
import Testing

@Suite("A saved state")
struct StateCodingTests {
  private let walk: Walk

  init() throws {
    walk = try Walk(#require(Conversation.all.first { $0.name == "back-restores-once-and-visits" }))
  }

  @Test("that was changed or cut off anywhere is an error, never another place")
  func damage() throws {
    var walk = walk
    walk.take(40) { _, _, _, _ in }
    let flow = walk.engine.flow
    let bytes = walk.state.encoded(in: flow)
    for index in bytes.indices {
      #expect(throws: StateError.self, "cut off at \(index)") {
        try TourState.decode(Array(bytes[..<index]), in: flow, version: walk.engine.version)
      }
      for bit in 0..<8 {
        var changed = bytes
        changed[index] ^= 1 << bit
        #expect(throws: StateError.self, "bit \(bit) of byte \(index)") {
          try TourState.decode(changed, in: flow, version: walk.engine.version)
        }
      }
    }
  }

  @Test("of another version of the story is an error")
  func otherVersion() throws {
    let other = try #require(StoryVersion(bytes: [UInt8](repeating: 1, count: 32)))
    let bytes = walk.state.encoded(in: walk.engine.flow)
    #expect(throws: StateError.otherVersion) {
      try TourState.decode(bytes, in: walk.engine.flow, version: other)
    }
  }

  @Test("that names what the story does not have is an error")
  func otherStory() throws {
    let other = try #require(Conversation.all.first { $0.name == "precedence-of-operators" }).engine()
    let bytes = walk.state.encoded(in: walk.engine.flow)
    #expect(throws: StateError.self) {
      try TourState.decode(bytes, in: other.flow, version: other.version)
    }
  }

  @Test("of a tour in another version is refused by the engine, too")
  func foreignState() throws {
    let version = try #require(StoryVersion(bytes: [UInt8](repeating: 1, count: 32)))
    let other = StoryEngine(flow: walk.engine.flow, version: version)
    var state = walk.state
    guard case .fault(.foreignState) = other.advance(&state, with: .resume, in: walk.environment) else {
      Issue.record("a foreign state was taken")
      return
    }
    #expect(state == walk.state)
  }
}
