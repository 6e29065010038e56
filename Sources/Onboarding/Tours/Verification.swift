import StoryEngine

/// Whether a journal, told again, leads to the state that is kept.
package enum Verification: Hashable, Sendable {
  /// Byte for byte, after so many turns.
  case same(turns: Int)
  /// From this turn on it does not.
  case differs(turn: Int, why: String)
}

extension Onboarding {
  /// Tells a tour again from its journal and compares.
  package func verify(_ id: TourID) async throws(OnboardingError) -> Verification {
    guard let tour = try await kept({ try await store.standing(id) })?.tour else {
      return .differs(turn: 0, why: "there is no such tour")
    }
    let journal = try await kept { try await store.journal(of: id) }.filter { $0.turn < tour.turn }
    guard var replay = Replay(try await editions(of: journal), journal: journal) else {
      return .differs(turn: 0, why: "its journal has no beginning")
    }
    do {
      for entry in journal { _ = try replay.take(entry) }
    } catch {
      return .differs(turn: error.turn, why: error.why)
    }
    guard replay.state.encoded(in: replay.edition.engine.flow) == tour.state, replay.state.turn == tour.turn,
      replay.state.attempt == tour.attempt
    else { return .differs(turn: tour.turn, why: "the state that is kept is another one") }
    return .same(turns: journal.count)
  }

  /// Verifies every tour there is, and reports each; gives how many differ.
  package func verifyAll(
    report: (TourID, Verification) -> Void = { _, _ in }
  ) async throws(OnboardingError) -> Int {
    var differing = 0
    for id in try await kept({ try await store.tours() }) {
      let verification: Verification
      do {
        verification = try await verify(id)
      } catch .damagedTour(_, let why) {
        verification = .differs(turn: 0, why: why)
      } catch .damagedVersion(_, let version) {
        verification = .differs(turn: 0, why: "version \(version) of its story is not there")
      }
      if case .differs = verification { differing += 1 }
      report(id, verification)
    }
    return differing
  }
}
