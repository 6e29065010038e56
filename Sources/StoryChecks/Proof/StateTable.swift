import StoryModel

/// The states that the proof has found, each once, in the order in which they were found.
///
/// A state is a spot where the story waits and what it may still ask for. Open addressing over flat arrays: there may be
/// millions.
struct StateTable {
  private(set) var spots: [Int32] = []
  private(set) var valuations: [Valuation] = []
  /// The state and the step that first led to each; below 0 a beginning.
  private(set) var parents: [Int32] = []
  private(set) var inputs: [Int32] = []
  private(set) var worlds: [Int32] = []
  /// Whether neither chance nor coarseness had a hand in how each was found; and whether coarseness had.
  private(set) var areExact: [Bool] = []
  private(set) var areCoarse: [Bool] = []

  private var slots = [Int32](repeating: -1, count: 1 << 12)

  var count: Int { spots.count }

  /// The number of a state; it is added where it is new.
  mutating func number(
    of spot: Int32, _ valuation: Valuation, from parent: Int32, input: Int32, world: Int32, isExact: Bool,
    isCoarse: Bool
  ) -> (number: Int32, isNew: Bool) {
    if count * 2 >= slots.count { grow() }
    var slot = Self.hash(spot, valuation) & (slots.count - 1)
    while slots[slot] >= 0 {
      let known = Int(slots[slot])
      if spots[known] == spot, valuations[known] == valuation {
        // An exact way is worth more than an earlier one that is not: no exact way leads through this state yet.
        if isExact, !areExact[known] {
          (parents[known], inputs[known], worlds[known]) = (parent, input, world)
          (areExact[known], areCoarse[known]) = (true, false)
        }
        return (slots[slot], false)
      }
      slot = (slot + 1) & (slots.count - 1)
    }
    slots[slot] = Int32(count)
    spots.append(spot)
    valuations.append(valuation)
    parents.append(parent)
    inputs.append(input)
    worlds.append(world)
    areExact.append(isExact)
    areCoarse.append(isCoarse)
    return (Int32(count - 1), true)
  }

  /// Whether a state was found.
  func contains(_ spot: Int32, _ valuation: Valuation) -> Bool {
    var slot = Self.hash(spot, valuation) & (slots.count - 1)
    while slots[slot] >= 0 {
      let known = Int(slots[slot])
      if spots[known] == spot, valuations[known] == valuation { return true }
      slot = (slot + 1) & (slots.count - 1)
    }
    return false
  }

  private mutating func grow() {
    var larger = [Int32](repeating: -1, count: slots.count * 4)
    for number in spots.indices {
      var slot = Self.hash(spots[number], valuations[number]) & (larger.count - 1)
      while larger[slot] >= 0 { slot = (slot + 1) & (larger.count - 1) }
      larger[slot] = Int32(number)
    }
    slots = larger
  }

  private static func hash(_ spot: Int32, _ valuation: Valuation) -> Int {
    var mixed = UInt64(truncatingIfNeeded: spot) &* 0x9E37_79B9_7F4A_7C15
    for word in 0..<4 {
      mixed = (mixed ^ valuation[word]) &* 0xBF58_476D_1CE4_E5B9
      mixed ^= mixed >> 29
    }
    return Int(truncatingIfNeeded: mixed & 0x7FFF_FFFF_FFFF_FFFF)
  }
}

/// Where the story waits: a place, the visits open below it, and what is on offer where the world decides that.
struct Spot: Hashable, Sendable {
  var address: Address
  /// An index into ``Spots/stacks``; -1 where no visit is open.
  var stack: Int32
  /// An index into ``Spots/offers``; -1 where what is remembered says what is on offer.
  var offer: Int32
}

/// All spots, each once.
struct Spots {
  private(set) var list: [Spot] = []
  private(set) var stacks: [(parent: Int32, visit: Address)] = []
  private(set) var offers: [[Int32]] = []
  /// For places without open visits and offers of their own.
  private var plain: [Int32]
  private var index: [Spot: Int32] = [:]
  private var stackIndex: [SIMD2<Int32>: Int32] = [:]
  private var offerIndex: [[Int32]: Int32] = [:]

  init(places: Int) { plain = [Int32](repeating: -1, count: places) }

  mutating func number(of spot: Spot) -> Int32 {
    if spot.stack < 0, spot.offer < 0 {
      if plain[Int(spot.address)] < 0 {
        plain[Int(spot.address)] = Int32(list.count)
        list.append(spot)
      }
      return plain[Int(spot.address)]
    }
    if let known = index[spot] { return known }
    index[spot] = Int32(list.count)
    list.append(spot)
    return Int32(list.count - 1)
  }

  /// The number of a spot whose offer follows from what is remembered; nil where it was never met.
  func known(_ address: Address, _ stack: Int32) -> Int32? {
    guard stack >= 0 else { return plain[Int(address)] < 0 ? nil : plain[Int(address)] }
    return index[Spot(address: address, stack: stack, offer: -1)]
  }

  /// The number of a stack of open visits, the innermost last; nil where it was never met.
  func stack(of visits: [Address]) -> Int32? {
    var stack: Int32 = -1
    for visit in visits {
      guard let next = stackIndex[SIMD2(stack, visit)] else { return nil }
      stack = next
    }
    return stack
  }

  mutating func push(_ visit: Address, on stack: Int32) -> Int32 {
    let key = SIMD2(stack, visit)
    if let known = stackIndex[key] { return known }
    stackIndex[key] = Int32(stacks.count)
    stacks.append((stack, visit))
    return Int32(stacks.count - 1)
  }

  mutating func number(of offer: [Int32]) -> Int32 {
    if let known = offerIndex[offer] { return known }
    offerIndex[offer] = Int32(offers.count)
    offers.append(offer)
    return Int32(offers.count - 1)
  }
}
