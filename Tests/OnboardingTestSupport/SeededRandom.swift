package import Onboarding
import StoryEngine
import Synchronization

extension RandomSource {
  /// The same numbers at each run.
  package static func seeded(_ seed: UInt64) -> RandomSource {
    let generator = SharedGenerator(seed)
    return RandomSource { generator.next() }
  }
}

private final class SharedGenerator: Sendable {
  private let generator: Mutex<Generator>

  init(_ seed: UInt64) { generator = Mutex(Generator(seed: seed)) }

  func next() -> UInt64 { generator.withLock { $0.next() } }
}
