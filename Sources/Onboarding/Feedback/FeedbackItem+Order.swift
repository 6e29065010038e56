extension FeedbackItem {
  /// Signed first, newest first; then the anonymous by week, newest first.
  ///
  /// Within a week the random key decides.
  package static func comesBefore(_ a: FeedbackItem, _ b: FeedbackItem) -> Bool {
    switch (a.source, b.source) {
    case (.signed(_, _, let first), .signed(_, _, let second)):
      first == second ? a.id < b.id : first > second
    case (.anonymous(let first, _), .anonymous(let second, _)):
      first == second ? a.id < b.id : first > second
    case (.signed, .anonymous): true
    case (.anonymous, .signed): false
    }
  }

  func isSigned(by employee: EmployeeID) -> Bool {
    guard case .signed(employee, _, _) = source else { return false }
    return true
  }
}
