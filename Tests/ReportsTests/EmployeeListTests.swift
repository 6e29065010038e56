import Onboarding
import OnboardingTestSupport
import Reports
import StoryEngine
import StoryModel
import Testing

@Suite struct EmployeeListTests {
  /// What is exported can be imported elsewhere, and is the same there.
  @Test func isReadBackByAnImport() async throws {
    let there = TestWorld()
    let facts = EmployeeFacts(
      firstName: "Noor", lastName: "de Vries, \"NdV\"", department: "Burger;zaken", role: "Adviseur",
      location: "Stadhuis", language: "nl", startDate: CalendarDate("2026-11-02"))
    _ = try await there.onboarding.addEmployee(
      NewEmployee(name: "Noor de Vries", facts: facts, groups: ["balie", "medewerkers"], subject: "n-1"))
    // What a spreadsheet would run as a formula is the same subject when it comes back.
    _ = try await there.onboarding.addEmployee(NewEmployee(name: "Bo", subject: "@bo"))
    let listed = try await there.onboarding.employees()

    let here = TestWorld()
    let file = EmployeeFile(Array(CSVWriter.text(EmployeeList.table(listed)).utf8))
    #expect(file.faults == [])
    let imported = try await here.onboarding.importEmployees(from: file)
    #expect(imported.map(\.name).sorted() == ["Bo", "Noor de Vries"])
    #expect(imported.first { $0.name == "Noor de Vries" }?.facts == facts)
    #expect(imported.first { $0.name == "Noor de Vries" }?.groups == ["balie", "medewerkers"])
    #expect(imported.map(\.subject).compactMap(\.self).sorted() == ["@bo", "n-1"])
  }
}
