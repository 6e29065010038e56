import Onboarding
import StoryEngine
import StoryModel
import Testing

/// What a file says about employees, and what is wrong with it.
@Suite struct EmployeeFileTests {
  private func faults(_ text: String) -> [String] { EmployeeFile(Array(text.utf8)).faults.map(\.description) }

  @Test func everyColumn() throws {
    let file = EmployeeFile(
      Array(
        """
        Naam;Voor-naam;ACHTERNAAM;afdeling;Functie;locatie;taal;Start datum;groepen
        Noor de Vries;Noor;de Vries;Burgerzaken;Adviseur;Stadhuis;nl;2-11-2026;medewerkers|balie, Fanclub

        """.utf8))
    #expect(file.faults == [])
    let facts = EmployeeFacts(
      firstName: "Noor", lastName: "de Vries", department: "Burgerzaken", role: "Adviseur",
      location: "Stadhuis", language: "nl", startDate: CalendarDate("2026-11-02"))
    #expect(
      file.employees == [
        NewEmployee(name: "Noor de Vries", facts: facts, groups: ["medewerkers", "balie", "Fanclub"])
      ])
  }

  @Test(arguments: [
    "name,department\nNoor,Balie", "naam;afdeling\nNoor;Balie", "naam\tafdeling\nNoor\tBalie",
    "sep=;\nnaam;afdeling\nNoor;Balie", "sep=|\r\nnaam|afdeling\r\nNoor|Balie\r\n",
    "\"naam\";\"afdeling\"\n\"Noor\";\"Balie\"", "\n\nnaam,afdeling\n\n Noor ,Balie\n,\n",
    "afdeling;naam;;\nBalie;Noor;;\n", "naam,afdeling\n\"No\nor\",Balie".replacing("No\nor", with: "Noor"),
  ])
  func theSameEmployee(text: String) {
    let file = EmployeeFile(Array(text.utf8))
    #expect(file.faults == [])
    #expect(file.employees == [NewEmployee(name: "Noor", facts: .init(department: "Balie"))])
  }

  @Test func twoColumnsMakeAName() {
    let file = EmployeeFile(Array("voornaam,achternaam\nNoor,de Vries\n".utf8))
    #expect(file.faults == [])
    #expect(file.employees.map(\.name) == ["Noor de Vries"])
    #expect(file.employees.map(\.facts.firstName) == ["Noor"])
  }

  /// Excel leaves out separators at the end of a row where nothing follows.
  @Test func aShortRowIsEmptyAtItsEnd() {
    let file = EmployeeFile(Array("naam,afdeling,taal\nNoor\n".utf8))
    #expect(file.faults == [])
    #expect(file.employees == [NewEmployee(name: "Noor")])
  }

  @Test(arguments: [
    ("2026-11-02", "2026-11-02"), ("2-11-2026", "2026-11-02"), ("02-11-2026", "2026-11-02"),
    ("2/11/2026", "2026-11-02"), ("29-2-2028", "2028-02-29"), ("", nil),
  ])
  func dates(written: String, date: String?) {
    let file = EmployeeFile(Array("naam,startdatum\nNoor,\(written)\n".utf8))
    #expect(file.faults == [])
    #expect(file.employees.map(\.facts.startDate) == [date.flatMap { CalendarDate($0) }])
  }

  @Test(arguments: ["31-2-2026", "11/23/2026", "2-11-26", "2026/11/02", "2 november", "1-1-1-2026", "45963"])
  func noDates(written: String) {
    #expect(
      faults("naam;startdatum\nNoor;\(written)\n") == [
        "2:6: '\(written)' is no date; write 2026-11-02 or 2-11-2026"
      ])
  }

  @Test func anUnknownColumnIsMetWithTheNearest() {
    #expect(
      faults("naam;afdelling\nNoor;Balie") == [
        "1:6: there is no column 'afdelling'. Did you mean 'afdeling'? The columns are naam, voornaam, "
          + "achternaam, afdeling, functie, locatie, taal, startdatum, groepen, subject."
      ])
  }

  @Test func allFaultsInOneGo() {
    #expect(
      faults("naam;taal;startdatum;name\nNoor;Nederlands;gisteren;;los\nBo;nl;\"1-1-2026;\n") == [
        "1:22: column 'name' says the same as the one at 1:1; keep one",
        "2:6: 'Nederlands' is no language code; write nl for Dutch, en for English",
        "2:17: 'gisteren' is no date; write 2026-11-02 or 2-11-2026",
        "2:27: nothing heads this column",
        "3:7: this quote is never closed",
      ])
  }

  @Test(arguments: [
    ("", "1:1: there is nothing in this file; its first line names the columns"),
    ("\n ;\n", "1:1: there is nothing in this file; its first line names the columns"),
    (
      "afdeling,voornaam\nBalie,Noor",
      "1:1: no column holds the name; head one 'naam', or two 'voornaam' and 'achternaam'"
    ),
  ])
  func noHeader(text: String, fault: String) {
    #expect(faults(text) == [fault])
  }

  @Test func aCellThatIsMuchTooLong() {
    #expect(
      faults("naam,afdeling\nNoor,\(String(repeating: "x", count: 201))") == [
        "2:6: this is longer than 200 characters; is a quote missing?"
      ])
  }

  /// A picture or a novel is not read to its end.
  @Test func readingEndsAfterAThousandFaults() {
    let file = EmployeeFile(Array(("naam,taal\n" + String(repeating: "x,?\n", count: 5000)).utf8))
    #expect(file.faults.count == EmployeeFile.maxFaults)
  }
}
