import Onboarding

extension Onboarding {
  /// The piece of feedback with this id, or the only one whose id begins so.
  func feedbackItem(_ text: String) async throws -> FeedbackItem {
    if let item = try await feedback(id: FeedbackID(text)) { return item }
    let prefix = text.lowercased()
    let found = try await feedback().filter { !prefix.isEmpty && $0.id.text.hasPrefix(prefix) }
    guard let item = found.first else {
      throw CommandFailure("there is no feedback '\(text)'; 'vicky feedback list' shows what there is")
    }
    guard found.count == 1 else {
      throw CommandFailure("\(found.count) ids of feedback begin with '\(text)'; give more of it")
    }
    return item
  }
}
