/// All steps from all states, and what each may lead to.
///
/// A step is a state and an input; where the world, chance or the coarseness of the proof decides, it has several
/// outcomes.
struct StepTable {
  /// What a step leads to, beside a state.
  static let end: Int32 = -1
  static let fault: Int32 = -2
  /// The step may not be possible from everything that the state stands for.
  static let doubt: Int32 = -3

  /// Where the outcomes of each step begin, and one more for the end.
  private(set) var starts: [Int32] = [0]
  private(set) var sources: [Int32] = []
  private(set) var inputs: [Int32] = []
  private(set) var targets: [Int32] = []
  /// What each outcome supposes of the world.
  private(set) var worlds: [Int32] = []
  /// Whether any outcome was decided by chance or coarseness.
  private(set) var isExact = true

  var count: Int { sources.count }

  mutating func add(_ target: Int32, world: Int32) {
    targets.append(target)
    worlds.append(world)
  }

  mutating func noteInexact() { isExact = false }

  /// Everything that was added since belongs to this step.
  mutating func close(source: Int32, input: Int32) {
    guard targets.count > Int(starts[starts.count - 1]) else { return }
    sources.append(source)
    inputs.append(input)
    starts.append(Int32(targets.count))
  }

  func outcomes(of step: Int) -> Range<Int> { Int(starts[step])..<Int(starts[step + 1]) }
}
