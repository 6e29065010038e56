package import StoryEngine
package import StoryModel

/// Why a use case could not do what was asked.
///
/// An input that merely does not fit is no error (see ``Answered``).
package enum OnboardingError: Error, Sendable, CustomStringConvertible {
  case store(StoreError)
  case unknownEmployee
  case unknownStory(StoryID)
  /// The story names an audience that the employee is not in, and she has not begun it.
  case notForHer(StoryID)
  /// The name is empty or too long.
  case badName
  case nameTaken(String)
  /// The subject is none that can be (see ``EmployeeSubject``).
  case badSubject
  /// Somebody has this subject already: her name.
  case subjectTaken(by: String)
  case importFaults([ImportFault])
  /// The story failed at this turn; the tour is as it was.
  case fault(Fault, StoryID)
  /// The story has no publication of this number.
  case unknownPublication(StoryID, Int)
  /// What is kept of a publication cannot be told by this release, or is not there.
  case damagedPublication(StoryID, Int)
  /// What is kept of a version of a story cannot be told by this release, or is not there.
  case damagedVersion(StoryID, StoryVersion)
  /// What is kept of a tour cannot be read, or its story's version is not there.
  case damagedTour(TourID, why: String)
  /// The clock or a start date lies outside the years 1900 to 2199.
  case dateOutOfRange

  /// Whether what is kept of one tour or one story cannot be read: nobody else is to wait for that.
  package var isDamage: Bool {
    switch self {
    case .damagedPublication, .damagedVersion, .damagedTour: true
    default: false
    }
  }

  /// One clear line for whoever asked.
  package var description: String {
    switch self {
    case .store(let error): error.description
    case .unknownEmployee: "there is no such employee"
    case .unknownStory(let story): "there is no story '\(story)'"
    case .notForHer(let story): "'\(story)' is for others; its <audience> says for whom"
    case .badName: "a name has 1 to \(EmployeeName.maxLength) characters"
    case .nameTaken(let name): "there is an employee '\(name)' already; give this one another name"
    case .badSubject:
      "a subject has 1 to \(EmployeeSubject.maxLength) bytes, without control characters or blanks around it"
    case .subjectTaken(let name): "'\(name)' has that subject already; no two employees have the same"
    case .importFaults(let faults): "\(faults.count) of the rows cannot be imported; nothing was"
    case .fault(let fault, let story): "the story '\(story)' fails here (\(fault)); the tour is as it was"
    case .unknownPublication(let story, let number): "'\(story)' has no publication \(number)"
    case .damagedPublication(let story, let number):
      "publication \(number) of '\(story)' cannot be told: it is damaged, or of a newer release"
    case .damagedVersion(let story, let version):
      "version \(version) of '\(story)' is not there, or cannot be told by this release"
    case .damagedTour(let tour, let why):
      "the tour of \(tour.employee) through '\(tour.story)' is damaged: \(why)"
    case .dateOutOfRange: "dates lie in the years 1900 to 2199; check the clock or the start date"
    }
  }
}
