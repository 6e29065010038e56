import Onboarding
import OnboardingTestSupport
import StoryEngine
import StoryModel
import Testing

/// Who the intranet says is there.
@Suite struct IdentityTests {
  private let world = TestWorld()
  private var onboarding: Onboarding { world.onboarding }

  private func said(
    _ subject: String = "n-1", _ name: String? = "Noor de Vries", _ facts: EmployeeFacts = EmployeeFacts(),
    groups: [String]? = nil
  ) -> IntranetIdentity {
    IntranetIdentity(subject: subject, name: name, facts: facts, groups: groups)
  }

  @Test func aNewcomerIsAddedOnceAndKnownFromThenOn() async throws {
    let facts = EmployeeFacts(department: "Burgerzaken")
    let noor = try #require(try await onboarding.employee(for: said("n-1", " Noor  de Vries", facts)))
    let employee = try await onboarding.employee(noor)
    #expect(employee.name == "Noor de Vries")
    #expect(employee.subject == "n-1")
    #expect(employee.facts.firstName == "Noor" && employee.facts.department == "Burgerzaken")
    #expect(try await onboarding.employee(for: said("n-1", "Heel Anders")) == noor)
    #expect(try await onboarding.employee(for: said("n-1", nil)) == noor)
    #expect(try await onboarding.employees().map(\.name) == ["Noor de Vries"], "a name is not changed by it")
    #expect(try await onboarding.employee(of: "n-1")?.id == noor)
    #expect(try await onboarding.employee(of: "n-2") == nil)
  }

  @Test func manyTabsOfANewcomerMakeOneEmployee() async throws {
    let (onboarding, identity) = (onboarding, said())
    let ids = try await withThrowingTaskGroup(of: EmployeeID?.self) { group in
      for _ in 0..<20 { group.addTask { try await onboarding.employee(for: identity) } }
      return try await group.reduce(into: Set<EmployeeID?>()) { $0.insert($1) }
    }
    #expect(ids.count == 1 && !ids.contains(nil))
    #expect(try await onboarding.employees().count == 1)
  }

  private func worldThatKnowsByName() -> TestWorld {
    var settings = Onboarding.Settings()
    settings.knowsByName = true
    return TestWorld(settings: settings)
  }

  @Test func aNameAloneLetsNobodyIn() async throws {
    let noor = try await onboarding.addEmployee(NewEmployee(name: "Noor de Vries"))
    #expect(try await onboarding.employee(for: said("n-1", "noor de vries")) == nil)
    #expect(try await onboarding.employee(noor.id).subject == nil)
    #expect(try await onboarding.employees().count == 1)
  }

  @Test func anEmployeeOfThatNameIsSheFromNowOnWhereTheOrganisationSaysSo() async throws {
    let onboarding = worldThatKnowsByName().onboarding
    let noor = try await onboarding.addEmployee(NewEmployee(name: "Noor de Vries"))
    #expect(try await onboarding.employee(for: said("n-1", "NOOR DE VRIES")) == noor.id)
    #expect(try await onboarding.employee(noor.id).subject == "n-1")
    #expect(try await onboarding.employee(for: said("n-1", "Noor Jansen")) == noor.id, "married or not")
  }

  @Test func aNameIsNotTakenFromWhoHasAnotherSubject() async throws {
    let noor = try await onboarding.employee(for: said("n-1"))
    #expect(try await onboarding.employee(for: said("n-2")) == nil)
    #expect(try await onboarding.employees().map(\.subject) == ["n-1"])
    #expect(try await onboarding.employee(for: said("n-1")) == noor)
  }

  @Test func newcomersAreAdmittedWhereTheOrganisationSaysSo() async throws {
    var settings = Onboarding.Settings()
    settings.admitsNewcomers = false
    let onboarding = TestWorld(settings: settings).onboarding
    #expect(try await onboarding.employee(for: said()) == nil)
    let noor = try await onboarding.addEmployee(NewEmployee(name: "Noor de Vries", subject: "n-1"))
    #expect(try await onboarding.employee(for: said()) == noor.id, "who is known is let in")
    #expect(try await onboarding.employees().count == 1)
  }

  @Test func withoutANameNobodyIsAdded() async throws {
    #expect(try await onboarding.employee(for: said("n-1", nil)) == nil)
    #expect(try await onboarding.employee(for: said("n-1", " \u{7}")) == nil)
    #expect(try await onboarding.employees().isEmpty)
  }

  @Test func whatIsSaidTakesThePlaceOfWhatWasKnown() async throws {
    let first = EmployeeFacts(
      department: "Burgerzaken", role: "adviseur", language: "nl", startDate: CalendarDate("2026-11-02"))
    let noor = try #require(
      try await onboarding.employee(for: said("n-1", "Noor de Vries", first, groups: ["balie"])))
    let nothing = try await onboarding.employee(noor)
    _ = try await onboarding.employee(for: said())
    #expect(try await onboarding.employee(noor) == nothing, "what is empty was not said")
    _ = try await onboarding.employee(
      for: said(
        "n-1", nil, EmployeeFacts(department: "Groen", language: "en"),
        groups: ["fanclub", " fiets\n", "fanclub", ""]))
    let moved = try await onboarding.employee(noor)
    #expect(moved.facts.department == "Groen" && moved.facts.role == "adviseur")
    #expect(moved.facts.language == "en" && moved.facts.startDate == first.startDate)
    #expect(moved.groups == ["fanclub", "fiets"], "all her groups, not more of them")
    _ = try await onboarding.employee(for: said("n-1", groups: []))
    #expect(try await onboarding.employee(noor).groups.isEmpty)
  }

  @Test func aTourUnderWayKnowsItAtOnce() async throws {
    let world = TestWorld(stories: [.kast])
    let noor = try #require(try await world.onboarding.employee(for: said("n-1", "Noor", groups: [])))
    let tour = TourID(noor, "kast")
    try await world.play(tour, [.begin])
    _ = try await world.onboarding.employee(for: said("n-1", "Noor", groups: ["balie"]))
    try await world.play(tour, [.option("kijk")])
    #expect(try await world.onboarding.store.journal(of: tour).last?.read?.contains("balie") == true)
  }

  @Test(arguments: ["", " n-1", "n\u{0}1", "n-1\n", String(repeating: "é", count: 101)])
  func whatIsNoSubjectIsRefused(subject: String) async throws {
    await #expect(throws: OnboardingError.self) { try await onboarding.employee(for: said(subject)) }
    await #expect(throws: OnboardingError.self) {
      try await onboarding.addEmployee(NewEmployee(name: "Noor", subject: subject))
    }
    #expect(try await onboarding.employees().isEmpty)
  }

  @Test func aSubjectIsImportedOnce() async throws {
    _ = try await onboarding.addEmployee(NewEmployee(name: "Noor", subject: "n-1"))
    let rows = [
      NewEmployee(name: "Sam", subject: "n-1"), NewEmployee(name: "Ali", subject: "a-1"),
      NewEmployee(name: "Bo", subject: "a-1"), NewEmployee(name: "Di", subject: "\t"),
    ]
    #expect(
      try await faults(rows) == [
        ImportFault(row: 0, reason: .subjectTaken(by: "Noor")),
        ImportFault(row: 2, reason: .subjectDoubled(earlier: 1)), ImportFault(row: 3, reason: .badSubject),
      ])
    #expect(try await onboarding.employees().map(\.name) == ["Noor"])
  }

  private func faults(_ rows: [NewEmployee]) async throws -> [ImportFault] {
    do {
      _ = try await onboarding.importEmployees(rows)
      return []
    } catch .importFaults(let faults) {
      return faults
    }
  }
}
