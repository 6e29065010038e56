import StoryModel

/// How many runs met each beat and each option: arrays by address, for nothing may be looked up while people walk.
struct Footprints: Sendable {
  /// By address: in how many runs the instruction ran.
  private(set) var met: [Int32]
  /// By option: in how many runs it was on offer, and in how many it was taken.
  private(set) var offered: [Int32]
  private(set) var taken: [Int32]

  /// The run that left its mark last, plus one.
  private var metBy: [Int32]
  private var offeredTo: [Int32]
  private var takenBy: [Int32]

  init(_ flow: Flow) {
    met = [Int32](repeating: 0, count: flow.instructions.count)
    metBy = met
    offered = [Int32](repeating: 0, count: flow.options.count)
    offeredTo = offered
    taken = offered
    takenBy = offered
  }

  mutating func meet(_ address: Address, in run: Int32) {
    let index = Int(address)
    guard metBy[index] != run + 1 else { return }
    metBy[index] = run + 1
    met[index] += 1
  }

  mutating func offer(_ option: Int32, in run: Int32) {
    let index = Int(option)
    guard offeredTo[index] != run + 1 else { return }
    offeredTo[index] = run + 1
    offered[index] += 1
  }

  mutating func take(_ option: Int32, in run: Int32) {
    let index = Int(option)
    guard takenBy[index] != run + 1 else { return }
    takenBy[index] = run + 1
    taken[index] += 1
  }

  /// Adds what others met in other runs.
  mutating func add(_ others: Footprints) {
    for index in met.indices { met[index] += others.met[index] }
    for index in offered.indices {
      offered[index] += others.offered[index]
      taken[index] += others.taken[index]
    }
  }
}
