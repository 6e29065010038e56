import StoryEngine
import StoryModel

/// What happens in the intranet, as far as a tour waits for it.
extension Onboarding {
  /// The intranet reports an event: it moves the tours of hers whose beat awaits it, and nobody else hears of it.
  ///
  /// What no beat awaits is dropped: nothing is written, nothing logged. A tour that cannot be read, or whose story
  /// fails, keeps nobody from the others.
  ///
  /// - Returns: the stories whose tours moved, and those that failed at it.
  /// - Throws: where the store fails. Somebody who is not there has no tours.
  package func hear(_ event: String, of employee: EmployeeID) async throws(OnboardingError) -> HeardEvent {
    var heard = HeardEvent()
    for tour in try await kept({ try await store.tours(of: employee) }) {
      do throws(OnboardingError) {
        // As it was left: for what it does not await it is not even moved on to what is published by now.
        guard try await awaitedEvents(of: tour).contains(event) else { continue }
        if try await hear(event, in: tour.id) { heard.moved.append(tour.id.story) }
      } catch {
        guard error.keepsNobodyElse else { throw error }
        if case .fault(let fault, let story) = error {
          heard.failures.append(HeardEvent.Failure(story: story, fault: fault))
        }
      }
    }
    return heard
  }

  /// The events that any of her tours waits for.
  ///
  /// - Throws: where the store fails. Somebody who is not there has no tours.
  package func awaitedEvents(of employee: EmployeeID) async throws(OnboardingError) -> Set<String> {
    var events: Set<String> = []
    for tour in try await kept({ try await store.tours(of: employee) }) {
      events.formUnion(
        try await readable { () async throws(OnboardingError) in try await self.awaitedEvents(of: tour) }
          ?? [])
    }
    return events
  }

  private func awaitedEvents(of tour: Tour) async throws(OnboardingError) -> Set<String> {
    let edition = try await edition(of: tour.version, tour.id.story)
    guard edition.awaitsEvents,
      case .waiting(let beat) = try await state(of: tour, in: edition).phase(in: edition.engine.flow)
    else { return [] }
    return edition.engine.flow.awaitedEvents(at: beat)
  }

  /// Whether the tour moved by it; it may have gone on meanwhile.
  private func hear(_ event: String, in id: TourID) async throws(OnboardingError) -> Bool {
    for _ in 0..<Self.patience {
      let tour = try await load(id)
      let flow = tour.edition.engine.flow
      guard case .waiting(let beat) = tour.state.phase(in: flow),
        let awaited = flow.awaitedEvents(at: beat).first(where: { $0 == event })
      else { return false }
      guard !tour.state.isUnshown else {
        // Published anew since she was here, but what waits there hears of it as well.
        _ = try await answer(id, turn: tour.turn, with: .resume)
        continue
      }
      switch try await answer(id, turn: tour.turn, with: .event(awaited)).outcome {
      case .turned: return true
      case .repeated: return false
      case .again, .refused: continue
      }
    }
    return false
  }
}

extension OnboardingError {
  /// Whether it concerns one tour alone.
  fileprivate var keepsNobodyElse: Bool {
    switch self {
    case .fault, .unknownStory, .notForHer, .unknownEmployee: true
    default: isDamage
    }
  }
}
