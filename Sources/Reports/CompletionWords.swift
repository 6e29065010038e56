import Onboarding

/// The words of the completion report in one language.
struct CompletionWords {
  let employee: String
  let department: String
  let status: String
  let begunAt: String
  let finishedAt: String
  let employees: String
  let all: String
  private let notBegun: String
  private let begun: String
  private let finished: String
  private let fewerThanFive: String
  private let withheld: String

  init(_ language: ReportLanguage) {
    switch language {
    case .dutch: self = .dutch
    case .english: self = .english
    }
  }

  subscript(standing: CompletionRow.Standing) -> String {
    switch standing {
    case .notBegun: notBegun
    case .begun: begun
    case .finished: finished
    }
  }

  func cell(for count: Count) -> Cell {
    switch count {
    case .exact(let number): .integer(number)
    case .fewerThanFive: .word(name: "fewer-than-5", text: fewerThanFive)
    case .withheld: .word(name: "withheld", text: withheld)
    }
  }
}

extension CompletionWords {
  private init(
    employee: String, department: String, status: String, begunAt: String, finishedAt: String,
    employees: String, all: String, notBegun: String, begun: String, finished: String, fewerThanFive: String,
    withheld: String
  ) {
    self.employee = employee
    self.department = department
    self.status = status
    self.begunAt = begunAt
    self.finishedAt = finishedAt
    self.employees = employees
    self.all = all
    self.notBegun = notBegun
    self.begun = begun
    self.finished = finished
    self.fewerThanFive = fewerThanFive
    self.withheld = withheld
  }

  private static let dutch = CompletionWords(
    employee: "Medewerker", department: "Afdeling", status: "Status", begunAt: "Begonnen op",
    finishedAt: "Klaar op", employees: "Medewerkers", all: "iedereen", notBegun: "nog niet begonnen",
    begun: "begonnen", finished: "klaar", fewerThanFive: "minder dan 5", withheld: "niet vermeld")

  private static let english = CompletionWords(
    employee: "Employee", department: "Department", status: "Status", begunAt: "Begun at",
    finishedAt: "Finished at", employees: "Employees", all: "everybody", notBegun: "not begun",
    begun: "begun", finished: "finished", fewerThanFive: "fewer than 5", withheld: "withheld")
}
