import Hummingbird
import Logging
import Onboarding

extension PageRequestContext {
  /// One line for each story that failed while it kept nobody from the others.
  func log(_ failures: [HeardEvent.Failure]) {
    for failure in failures { logger.error("the story '\(failure.story)' fails: \(failure.fault)") }
  }
}
