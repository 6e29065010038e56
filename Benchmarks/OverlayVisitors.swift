import Onboarding
import Storage
import StoryEngine
import StoryModel

/// Employees in the database of a server, each with a session of the overlay and at the first turn of her tour.
enum OverlayVisitors {
  /// Prints the sessions, a line each.
  ///
  /// - Parameters:
  ///   - count: how many employees.
  ///   - database: the file, in which ``ParallelTours/story`` is published.
  /// - Throws: where the database fails.
  static func make(_ count: Int, in database: String) async throws {
    let onboarding = try await ParallelTours.onboarding(in: database)
    let employees = try await onboarding.importEmployees((1...count).map { NewEmployee(name: "Noor \($0)") })
    for employee in employees {
      let tour = TourID(employee.id, ParallelTours.id)
      guard case .turned = try await onboarding.answer(tour, turn: 0, with: .begin).outcome,
        let session = try await onboarding.beginOverlay(for: employee.id)
      else { throw Bench.Stuck() }
      print(session.token.secret)
    }
  }
}
