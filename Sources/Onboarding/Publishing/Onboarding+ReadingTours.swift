import StoryEngine
import StoryModel

/// A tour with its version, and where it is.
struct ReadTour: Sendable {
  let tour: Tour
  let edition: Edition
  let state: TourState

  var isOver: Bool { state.isOver(in: edition.engine.flow) }
}

extension Onboarding {
  /// Goes over all tours of a story, a page at a time: the next one is read while this one is looked at, so that two
  /// cores share the work and no more than two pages are held.
  ///
  /// - Parameters:
  ///   - story: whose tours.
  ///   - work: is given some of them; tours are never given twice.
  /// - Throws: what `work` throws, and where a tour cannot be read.
  func eachPage(
    of story: StoryID, _ work: ([ReadTour]) async throws(OnboardingError) -> Void
  ) async throws(OnboardingError) {
    var page = try await page(of: story, after: nil).get()
    while let last = page.last {
      async let next = self.page(of: story, after: last.tour.id.employee)
      try await work(page)
      page = try await next.get()
    }
  }

  private func page(
    of story: StoryID, after employee: EmployeeID?
  ) async -> Result<[ReadTour], OnboardingError> {
    do throws(OnboardingError) {
      let tours = try await kept { try await store.tours(of: story, after: employee, limit: Self.pageSize) }
      var page: [ReadTour] = []
      page.reserveCapacity(tours.count)
      var edition: Edition?
      for tour in tours {
        // Most are of the version of the one before.
        if edition?.engine.version != tour.version {
          edition = try await self.edition(of: tour.version, story)
        }
        guard let edition else { continue }
        page.append(ReadTour(tour: tour, edition: edition, state: try await state(of: tour, in: edition)))
      }
      return .success(page)
    } catch {
      return .failure(error)
    }
  }

  /// So many tours are read together.
  static let pageSize = 1000
}
