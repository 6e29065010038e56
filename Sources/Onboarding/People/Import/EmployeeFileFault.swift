/// Something that is wrong in a file of employees.
package struct EmployeeFileFault: Error, Hashable, Sendable, CustomStringConvertible {
  /// Where in the file.
  package var place: FilePlace
  /// What is wrong and, where that is not plain, what to do.
  package var message: String

  package init(_ message: String, at place: FilePlace) {
    self.place = place
    self.message = message
  }

  /// `12:7: there is no such day`.
  package var description: String { "\(place): \(message)" }
}
