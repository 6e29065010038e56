package import StoryModel

// For those who watch a story being told: what ran, and where the tour stands. Indices are into the flow.
extension StoryEngine {
  /// Takes one input as ``advance(_:with:in:)`` does.
  ///
  /// `trail` gets the address of every instruction that ran, in order; after a fault the last one is where it happened.
  /// What was in it is gone.
  package func advance(
    _ state: inout TourState, with input: Input, in environment: Environment, trail: inout [Address]
  ) -> Outcome {
    trail.removeAll(keepingCapacity: true)
    guard state.version == version else { return .fault(.foreignState) }
    var telling = Telling(state, in: environment)
    telling.trail = trail
    // One owner only, or the first instruction would copy it.
    trail = []
    defer { trail = telling.trail ?? [] }
    return advance(&state, with: input, &telling)
  }

  /// Whether `leave` would lead anywhere: a scene's `skip` counts where the tour stands.
  package func mayLeave(_ state: TourState) -> Bool {
    guard let place = state.position.place, state.position.arrival == .shown else { return false }
    switch flow.instructions[Int(place)] {
    case .choose(let index): return skip(from: flow.chooses[Int(index)].scene, state) != nil
    case .wait(let index): return skip(from: flow.waits[Int(index)].scene, state) != nil
    default: return false
    }
  }
}

extension TourState {
  /// The address of what waits, or of the ending; after a migration perhaps the `enter` of a scene; nil before the tour
  /// begins.
  package var place: Address? { position.place }

  /// The options on offer at a choose, or the answers of a quiz, in the order shown.
  package var offer: [Int32] { position.offer }

  /// How many hints of what waits were shown.
  package var hintsShown: Int { position.hintsShown }

  /// When what is waited for has come; nil where nothing has a time.
  package var due: Due? { position.due }

  /// Whether the last turn can be taken back.
  package var hasWayBack: Bool { before != nil }

  /// What a variable holds, by its index in ``Flow/variables``; nil before the tour begins.
  package func value(of variable: Int) -> Value? {
    variables.indices.contains(variable) ? variables[variable] : nil
  }
}
