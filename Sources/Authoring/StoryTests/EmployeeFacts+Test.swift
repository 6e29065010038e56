import Foundation
import StoryEngine
import StoryModel

extension EmployeeFacts {
  /// What a test says about the employee, text in NFC as everywhere.
  init(_ employee: StoryTest.Employee) {
    func text(_ attribute: EmployeeAttribute) -> String {
      employee.facts[attribute]?.value.precomposedStringWithCanonicalMapping ?? ""
    }
    self.init(
      firstName: text(.firstName), lastName: text(.lastName), department: text(.department),
      role: text(.role),
      location: text(.location), language: text(.language), startDate: CalendarDate(text(.startDate)))
  }
}
