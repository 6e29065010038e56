import Onboarding
import OnboardingTestSupport
import Testing

/// All of a file or nothing of it.
@Suite struct ImportTests {
  let world = TestWorld()

  private func imported(_ text: String) async throws -> [String] {
    try await world.onboarding.importEmployees(from: EmployeeFile(Array(text.utf8))).map(\.name)
  }

  private func faults(_ text: String) async throws -> [String] {
    do {
      _ = try await imported(text)
      return []
    } catch EmployeeImportError.faults(let faults) {
      return faults.map(\.description)
    }
  }

  @Test func everybodyIsAdded() async throws {
    #expect(try await imported("naam;afdeling\nNoor;Balie\nBo;Post\n") == ["Noor", "Bo"])
    #expect(try await world.onboarding.employees().map(\.name) == ["Bo", "Noor"])
  }

  @Test func nobodyIsAddedWhenSomethingIsWrong() async throws {
    _ = try await imported("naam\nNoor\n")
    let long = String(repeating: "x", count: 121)
    #expect(
      try await faults("naam,startdatum\nBo,gisteren\nnoor,\nBO,1-1-1899\n,2026-11-02\n\(long),\nAli,\n") == [
        "2:4: 'gisteren' is no date; write 2026-11-02 or 2-11-2026",
        "3:1: there is an employee 'Noor' already; make the names differ",
        "4:1: the name 'BO' stands at 2:1 already",
        "4:4: start dates lie in the years 1900 to 2199",
        "5:1: this row has no name",
        "6:1: a name has 1 to 120 characters",
      ])
    #expect(try await world.onboarding.employees().map(\.name) == ["Noor"])
  }

  @Test func aFaultOfTheFileAloneKeepsEverybodyOut() async throws {
    #expect(try await faults("naam,taal\nBo,?\nAli,nl\n").count == 1)
    #expect(try await world.onboarding.employees().isEmpty)
  }

  @Test func aHeaderAloneAddsNobody() async throws {
    #expect(try await imported("naam\n") == [])
  }
}
