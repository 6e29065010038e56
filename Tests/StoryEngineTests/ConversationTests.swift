import Foundation
import StoryEngine
import TestSupport
import Testing

/// What a story means, by example: the expected transcripts were written from the rules, not from the engine.
@Suite("Conversations")
struct ConversationTests {
  @Test("are told as expected", arguments: Conversation.all)
  func told(_ conversation: Conversation) throws {
    try compare(conversation) { $0 }
  }

  @Test("are told the same when the state is saved and read after every turn", arguments: Conversation.all)
  func toldThroughSavedStates(_ conversation: Conversation) throws {
    let engine = try conversation.engine()
    try compare(conversation) { state in
      let bytes = state.encoded(in: engine.flow)
      #expect(bytes.count < 1024)
      let decoded = try TourState.decode(bytes, in: engine.flow, version: engine.version)
      #expect(decoded == state)
      return decoded
    }
  }

  @Test("there are enough of them")
  func count() {
    #expect(Conversation.all.count >= 40)
  }

  private func compare(_ conversation: Conversation, pass: (TourState) throws -> TourState) throws {
    let (lines, fault) = try conversation.tell(conversation.engine(), through: pass)
    let expected = try conversation.file("expected.jsonl").split(separator: "\n").map(String.init)
    #expect(lines == expected)
    let word = try? conversation.file("fault.txt").trimmingCharacters(in: .whitespacesAndNewlines)
    #expect(fault?.word == word)
  }
}
