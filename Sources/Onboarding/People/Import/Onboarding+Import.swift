import StoryModel

/// Why a file of employees was not imported; nothing of it was.
package enum EmployeeImportError: Error, Sendable {
  /// All that is wrong with it, in the order of the file.
  case faults([EmployeeFileFault])
  case failed(OnboardingError)
}

extension Onboarding {
  /// Adds everybody in the file or, where something is wrong with it, nobody.
  package func importEmployees(from file: EmployeeFile) async throws(EmployeeImportError) -> [Employee] {
    if file.faults.isEmpty { return try await importRows(of: file) }
    // One round with a faulty file should show all its faults: its names are tried out where nothing is kept.
    if file.holdsNames { _ = try await rehearsal().importRows(of: file) }
    throw .faults(file.faults)
  }

  private func importRows(of file: EmployeeFile) async throws(EmployeeImportError) -> [Employee] {
    do {
      return try await importEmployees(file.employees)
    } catch {
      guard case .importFaults(let faults) = error else { throw .failed(error) }
      throw .faults((file.faults + file.faults(for: faults)).sorted { $0.place < $1.place })
    }
  }

  /// The same people in memory.
  private func rehearsal() async throws(EmployeeImportError) -> Onboarding {
    let memory = MemoryStore()
    do {
      try await memory.add(try await store.employees())
    } catch {
      throw .failed(.store(error))
    }
    return Onboarding(store: memory, library: library, zone: zone, clock: clock)
  }
}
