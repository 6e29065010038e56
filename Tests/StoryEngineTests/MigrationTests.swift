import StoryEngine
import StoryModel
import Testing

/// What becomes of people when their story changes, by example.
@Suite("A story that changes")
struct MigrationTests {
  @Test("puts everybody where the rules say", arguments: MigrationCase.all)
  func placed(_ migration: MigrationCase) throws {
    try compare(migration) { state, _ in state }
  }

  @Test("puts them there when their state is saved and read in between", arguments: MigrationCase.all)
  func placedThroughSavedStates(_ migration: MigrationCase) throws {
    try compare(migration) { state, engine in
      let decoded = try TourState.decode(
        state.encoded(in: engine.flow), in: engine.flow, version: engine.version)
      #expect(decoded == state)
      return decoded
    }
  }

  @Test("shows nothing and takes nothing until she is back", arguments: MigrationCase.all)
  func unshown(_ migration: MigrationCase) throws {
    try compare(migration) { state, engine in
      let environment = Environment(now: Instant(seconds: 1_795_420_800), today: .epoch)
      #expect(engine.present(state, in: environment).isEmpty)
      #expect(!engine.mayLeave(state))
      for input in [Input.begin, .back, .skip, .leave, .done, .hint, .option(OptionID("verder"))] {
        var changed = state
        guard case .refused(.renewed) = engine.advance(&changed, with: input, in: environment) else {
          Issue.record("\(input) was taken")
          continue
        }
        #expect(changed == state)
      }
      return state
    }
  }

  @Test("there are enough of them")
  func count() {
    #expect(MigrationCase.all.count >= 40)
  }

  private func compare(
    _ migration: MigrationCase, pass: (TourState, StoryEngine) throws -> TourState
  ) throws {
    let (header, lines) = try migration.lines()
    var play = try MigrationPlay(migration, header)
    for line in lines {
      switch line {
      case .next: try play.goOn(through: pass)
      case .does(let input): try play.take(input)
      case .hears: break
      }
    }
    let expected = lines.drop { if case .next = $0 { false } else { true } }
    #expect(play.log == Array(expected))
  }
}
