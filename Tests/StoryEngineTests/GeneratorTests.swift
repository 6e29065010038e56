import StoryEngine
import Testing

@Suite("The random generator")
struct GeneratorTests {
  /// Published vectors of SplitMix64; docs/engine.md has them too.
  @Test("is SplitMix64, bit for bit")
  func vectors() {
    var generator = Generator(seed: 1_234_567)
    #expect(
      (0..<5).map { _ in generator.next() } == [
        6_457_827_717_110_365_317, 3_203_168_211_198_807_973, 9_817_491_932_198_370_423,
        4_593_380_528_125_082_431, 16_408_922_859_458_223_821,
      ])
  }

  @Test("below a bound gives each number, and about as often", arguments: [2, 3, 7, 10])
  func bounded(bound: UInt64) {
    var generator = Generator(seed: 42)
    var counts = [Int](repeating: 0, count: Int(bound))
    for _ in 0..<10_000 { counts[Int(generator.next(below: bound))] += 1 }
    #expect(counts.allSatisfy { abs($0 - 10_000 / Int(bound)) < 10_000 / Int(bound) / 5 })
  }

  @Test("below 1 draws nothing")
  func single() {
    var generator = Generator(seed: 9)
    #expect(generator.next(below: 1) == 0)
    #expect(generator == Generator(seed: 9))
  }
}
