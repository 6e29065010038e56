import StoryEngine
import StoryModel

/// A tour with its version, and where it is.
struct ReadTour: Sendable {
  let tour: Tour
  let edition: Edition
  let state: TourState

  var isOver: Bool { state.isOver(in: edition.engine.flow) }
}

/// Tours that were read together.
struct TourPage: Sendable {
  fileprivate(set) var read: [ReadTour] = []
  /// Those of which what is kept cannot be read, or their version cannot; nobody else waits for them.
  fileprivate(set) var unreadable: [Tour] = []
  /// The last one, in the order of all; nil where there are no more tours.
  fileprivate(set) var last: EmployeeID?

  var count: Int { read.count + unreadable.count }
}

extension Tour {
  /// Whether one that cannot be read is over as far as its dates tell: it ended completed, and nobody knows of a later
  /// attempt.
  var isOverByDate: Bool { finishedAt != nil }
}

extension Onboarding {
  /// Goes over all tours of a story, a page at a time: the next one is read while this one is looked at, so that two
  /// cores share the work and no more than two pages are held.
  ///
  /// - Parameters:
  ///   - story: whose tours.
  ///   - work: is given some of them; tours are never given twice.
  /// - Throws: what `work` throws, and where the store fails.
  func eachPage(
    of story: StoryID, _ work: (TourPage) async throws(OnboardingError) -> Void
  ) async throws(OnboardingError) {
    var page = try await page(of: story, after: nil).get()
    while let last = page.last {
      async let next = self.page(of: story, after: last)
      try await work(page)
      page = try await next.get()
    }
  }

  private func page(
    of story: StoryID, after employee: EmployeeID?
  ) async -> Result<TourPage, OnboardingError> {
    do throws(OnboardingError) {
      let tours = try await kept { try await store.tours(of: story, after: employee, limit: Self.pageSize) }
      var page = TourPage(last: tours.last?.id.employee)
      page.read.reserveCapacity(tours.count)
      var version: StoryVersion?
      var edition: Edition?
      for tour in tours {
        // Most are of the version of the one before.
        if version != tour.version {
          version = tour.version
          edition = try await readable { () async throws(OnboardingError) in
            try await self.edition(of: tour.version, story)
          }
        }
        if let edition,
          let state = try await readable({ () async throws(OnboardingError) in
            try await self.state(of: tour, in: edition)
          })
        {
          page.read.append(ReadTour(tour: tour, edition: edition, state: state))
        } else {
          page.unreadable.append(tour)
        }
      }
      return .success(page)
    } catch {
      return .failure(error)
    }
  }

  /// What is read; nil where what is kept of it cannot be.
  func readable<Value>(
    _ read: () async throws(OnboardingError) -> Value
  ) async throws(OnboardingError) -> Value? {
    do {
      return try await read()
    } catch {
      guard error.isDamage else { throw error }
      return nil
    }
  }

  /// So many tours are read together.
  static let pageSize = 1000
}
