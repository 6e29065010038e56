import ArgumentParser
import Onboarding

/// How feedback is printed.
enum FeedbackFormat: String, CaseIterable, ExpressibleByArgument {
  case text
  case json
}
