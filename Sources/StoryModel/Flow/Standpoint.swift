/// Where a tour stands, as far as what comes of it depends on the story and on inputs to come: what a proof can begin
/// from.
///
/// Turn numbers, the random generator and times are not in it: of those anything is possible. Everything is an index
/// into the flow of its version.
package struct Standpoint: Hashable, Sendable {
  /// The beat that waits, or the `enter` of a scene at whose beginning somebody was put.
  package var place: Address
  /// Whether it is the beginning of a scene: it runs on from after its `enter`, which was counted already.
  package var isSceneStart: Bool
  /// Whether she was there before: `vary` within its text reads as it was read then, and does not move on.
  package var isKept: Bool
  /// Whether what is waited for has its time already, which can be any; where not, it gets one on arriving.
  package var isDueKnown: Bool
  /// How many hints of the waiting beat were shown.
  package var hintsShown: Int
  /// The visits that are open, the innermost last: where each stands.
  package var visits: [Address]
  /// What each variable holds, in the order of ``Flow/variables``.
  package var variables: [Value]
  /// How often each scene was entered, by its index; scenes never entered are left out.
  package var visitCounts: [Int32: Int64]
  /// Indices into ``Flow/options``.
  package var chosen: Set<Int32>
  /// Asks and quizzes that were answered: indices into ``Flow/waits``.
  package var answered: Set<Int32>
  /// Quizzes that were answered rightly: indices into ``Flow/waits``.
  package var right: Set<Int32>
  /// What was given in this tour: indices into ``Flow/items``.
  package var items: Set<Int32>
  /// How far each `vary` is, by its index in ``Flow/varies``; those never told are left out.
  package var varied: [Int32: Varied]

  /// How far a `vary` is.
  package struct Varied: Hashable, Sendable {
    /// How often it was told.
    package var count: Int64
    /// With `shuffle`: the cases still to come in this round, the next one last.
    package var remaining: [Int32]
    /// With `shuffle`: the case told last.
    package var last: Int32

    package init(count: Int64, remaining: [Int32] = [], last: Int32 = 0) {
      self.count = count
      self.remaining = remaining
      self.last = last
    }
  }

  package init(
    place: Address, isSceneStart: Bool = false, isKept: Bool = false, isDueKnown: Bool = false,
    hintsShown: Int = 0, visits: [Address] = [], variables: [Value], visitCounts: [Int32: Int64] = [:],
    chosen: Set<Int32> = [], answered: Set<Int32> = [], right: Set<Int32> = [], items: Set<Int32> = [],
    varied: [Int32: Varied] = [:]
  ) {
    self.place = place
    self.isSceneStart = isSceneStart
    self.isKept = isKept
    self.isDueKnown = isDueKnown
    self.hintsShown = hintsShown
    self.visits = visits
    self.variables = variables
    self.visitCounts = visitCounts
    self.chosen = chosen
    self.answered = answered
    self.right = right
    self.items = items
    self.varied = varied
  }
}
