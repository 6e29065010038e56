import Authoring
import StoryEngine
import StoryModel
import TestSupport
import Testing

/// What holds for every story, shown on stories that nobody wrote.
@Suite("Whatever story is simulated")
struct SimulationLawTests {
  static let seeds: [UInt64] = Array(0..<12)

  @Test("the result does not depend on how many cores there are", arguments: seeds)
  func cores(seed: UInt64) async throws {
    let simulation = Simulation(try Self.engine(.wild, seed), seed: seed, runs: 200, limit: 60)
    let results = [await simulation.result(workers: 1), await simulation.result(workers: 5)]
    let texts = results.map {
      SimulationJSON.text(
        $0, of: simulation.engine.flow, at: PlaceNames(SourceText(path: "story.xml", bytes: []), in: ".")
      ) { simulation.inputs(of: $0) }
    }
    #expect(texts[0] == texts[1])
  }

  @Test("nothing goes wrong in a sound one", arguments: seeds)
  func sound(seed: UInt64) async throws {
    let simulation = Simulation(try Self.engine(.sound, seed), seed: seed, runs: 100, limit: 300)
    let result = await simulation.result(workers: 2)
    #expect(result.faults.map(\.fault.fault.english) == [])
  }

  @Test("the run that is shown for a fault ends in that fault when it is played", arguments: seeds)
  func replay(seed: UInt64) async throws {
    let engine = try Self.engine(.wild, seed)
    let simulation = Simulation(engine, seed: seed, runs: 200, limit: 60)
    for (fault, runs) in await simulation.result(workers: 2).faults {
      #expect(try Self.play(simulation.inputs(of: runs.shortest), with: engine) == fault.fault.english)
    }
  }

  @Test("the longest run is as long when it is played", arguments: seeds)
  func longest(seed: UInt64) async throws {
    let engine = try Self.engine(.sound, seed)
    let simulation = Simulation(engine, seed: seed, runs: 100, limit: 300)
    let turns = await simulation.result(workers: 2).turns
    #expect(try Self.turns(of: simulation.inputs(of: turns.run), with: engine) == turns.longest)
  }

  private static func engine(_ style: GeneratedStory.Style, _ seed: UInt64) throws -> StoryEngine {
    let story = GeneratedStory(style, seed: seed, size: 8)
    return try AuthoringTests.engine(of: story.xml, include: story.included)
  }

  /// What goes wrong in the end, in words; nil for nothing.
  private static func play(_ inputs: RunInputs, with engine: StoryEngine) throws -> String? {
    var last: Fault?
    try replay(inputs, with: engine) { last = $0.fault }
    return last.map { "\($0)" }
  }

  private static func turns(of inputs: RunInputs, with engine: StoryEngine) throws -> Int {
    var turn = 0
    try replay(inputs, with: engine) { reply in
      switch reply.told.last {
      case .waiting(let waiting): turn = waiting.turn
      case .end(let ending): turn = ending.turn
      default: break
      }
    }
    return turn
  }

  /// As `vicky play --inputs` does.
  private static func replay(
    _ inputs: RunInputs, with engine: StoryEngine, see: (Rehearsal.Reply) -> Void
  ) throws {
    let lines = inputs.text.split(separator: "\n", omittingEmptySubsequences: false).dropLast()
    let header = try InputsHeader.parse(String(lines[0]))
    var rehearsal = Rehearsal(engine, header, now: Instant(seconds: 0), seed: 0)
    see(rehearsal.begin())
    for line in lines.dropFirst() { see(rehearsal.take(line: String(line))) }
  }
}
