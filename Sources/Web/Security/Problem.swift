import HTTPTypes

/// What went wrong, as a page tells it.
enum Problem: Error, CaseIterable {
  case notFound
  case linkGone
  case sessionOver
  case formTooOld
  case badForm
  case tooLarge
  /// Of the web team's, and she is not.
  case notYours
  /// An employee's, and this is the web team.
  case notOurs
  case storyFault
  case ours

  var status: HTTPResponse.Status {
    switch self {
    case .notFound: .notFound
    case .linkGone: .gone
    case .sessionOver: .unauthorized
    case .formTooOld, .notYours, .notOurs: .forbidden
    case .badForm: .badRequest
    case .tooLarge: .contentTooLarge
    case .storyFault, .ours: .internalServerError
    }
  }

  func words(in texts: InterfaceTexts.Problems) -> InterfaceTexts.Problem {
    switch self {
    case .notFound: texts.notFound
    case .linkGone: texts.linkGone
    case .sessionOver: texts.sessionOver
    case .formTooOld: texts.formTooOld
    case .badForm: texts.badForm
    case .tooLarge: texts.tooLarge
    case .notYours: texts.notYours
    case .notOurs: texts.notOurs
    case .storyFault: texts.storyFault
    case .ours: texts.ours
    }
  }
}
