import Onboarding
import OnboardingTestSupport
import StoryEngine
import StoryModel
import Testing

@Suite struct PeopleTests {
  private let onboarding = TestWorld().onboarding

  private func faults(_ rows: [NewEmployee]) async throws -> [ImportFault] {
    do {
      _ = try await onboarding.importEmployees(rows)
      return []
    } catch .importFaults(let faults) {
      return faults
    }
  }

  @Test func importsAllOrNothingAndSaysAllThatIsWrong() async throws {
    _ = try await onboarding.addEmployee(NewEmployee(name: "Noor"))
    let late = EmployeeFacts(startDate: CalendarDate(year: 2200, month: 1, day: 1))
    let rows = [
      NewEmployee(name: "Sam"), NewEmployee(name: "  "), NewEmployee(name: "NOOR"), NewEmployee(name: "sam"),
      NewEmployee(name: "Ali", facts: late),
    ]
    #expect(
      try await faults(rows) == [
        ImportFault(row: 1, reason: .badName), ImportFault(row: 2, reason: .nameTaken("Noor")),
        ImportFault(row: 3, reason: .nameDoubled(earlier: 0)),
        ImportFault(row: 4, reason: .startDateOutOfRange),
      ])
    #expect(try await onboarding.employees().map(\.name) == ["Noor"])
  }

  @Test func namesAreTidied() async throws {
    let employee = try await onboarding.addEmployee(NewEmployee(name: " Zoe\u{308}\n de  Wit "))
    #expect(employee.name.unicodeScalars.map(\.value) == "Zoë de Wit".unicodeScalars.map(\.value))
    #expect(employee.facts.firstName.unicodeScalars.count == 3)
    #expect(try await onboarding.employee(named: "zoë de wit")?.id == employee.id)
    #expect(try await onboarding.employee(matching: employee.id.text).id == employee.id)
  }

  @Test func aNameMakesOneEmployeeHoweverOftenItIsUsed() async throws {
    let onboarding = onboarding
    let ids = try await withThrowingTaskGroup(of: EmployeeID.self) { group in
      for _ in 0..<20 { group.addTask { try await onboarding.employee(namedOrNew: "Noor").id } }
      return try await group.reduce(into: Set<EmployeeID>()) { $0.insert($1) }
    }
    #expect(ids.count == 1)
  }

  @Test func firstAndLastNameComeFromTheName() {
    let facts = NewEmployee(name: "Noor de Vries").facts
    #expect(facts.firstName == "Noor")
    #expect(facts.lastName == "de Vries")
  }
}
