extension Onboarding {
  /// How she has her start page; the standard where she did not choose, or nobody is called so.
  package func arrangement(of employee: EmployeeID) async throws(OnboardingError) -> StartArrangement {
    try await kept { try await store.arrangement(of: employee) } ?? .standard
  }

  /// Keeps how she wants it; throws `unknownEmployee`.
  package func arrange(
    _ arrangement: StartArrangement, of employee: EmployeeID
  ) async throws(OnboardingError) {
    do {
      try await store.arrange(arrangement, of: employee)
    } catch {
      throw error.code == .conflict ? .unknownEmployee : .store(error)
    }
  }
}
