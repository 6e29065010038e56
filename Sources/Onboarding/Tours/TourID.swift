package import StoryModel

/// One employee's run through one story: there is one a story, however often it is begun again.
package struct TourID: Hashable, Sendable {
  package let employee: EmployeeID
  package let story: StoryID

  package init(_ employee: EmployeeID, _ story: StoryID) {
    self.employee = employee
    self.story = story
  }
}
