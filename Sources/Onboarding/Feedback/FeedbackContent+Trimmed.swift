import Authoring
import Foundation

extension FeedbackContent {
  /// The text as it is kept: without white space around it.
  var trimmedText: String { text.cleaned.trimmingCharacters(in: .whitespacesAndNewlines) }
}
