import StoryModel

/// One turn under way: what was told and read so far, and what undoes it.
struct Telling {
  let environment: Environment
  let moment: TourState.Moment
  var told: [Told] = []
  var reads: EnvironmentReads = []
  var before: TourState.Before
  var steps = 0
  /// Whether something was given: it belongs to the employee for good.
  var hasGiven = false
  /// Whether what waits can be answered with `back`.
  var hasWayBack: Bool
  /// Whether a `vary` within a text moves on: not where a text is only shown again.
  var movesOn = true
  /// The address of every instruction that ran; nil where nobody watches.
  var trail: [Address]?
  /// The evaluator's stack, kept so that it is allocated once a turn.
  var stack: [Value] = []

  init(_ state: TourState, in environment: Environment) {
    self.environment = environment
    moment = TourState.Moment(
      now: max(state.latest.now, environment.now), today: max(state.latest.today, environment.today))
    before = TourState.Before(position: state.position, generator: state.generator)
    hasWayBack = state.hasWayBack
  }

  /// Makes room for what most turns tell and change, at once and not beat by beat.
  mutating func reserve() {
    told.reserveCapacity(4)
    before.changes.reserveCapacity(4)
  }
}
