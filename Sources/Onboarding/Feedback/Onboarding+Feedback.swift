extension Onboarding {
  /// All feedback with this status; nil for all.
  ///
  /// The order says nothing about who wrote the anonymous ones.
  package func feedback(_ status: FeedbackStatus? = nil) async throws(OnboardingError) -> [FeedbackItem] {
    let items = try await kept { try await store.feedback() }
    guard let status else { return items }
    return items.filter { $0.status == status }
  }

  /// One piece of feedback; nil where there is no such.
  package func feedback(id: FeedbackID) async throws(OnboardingError) -> FeedbackItem? {
    try await kept { try await store.feedback(id) }
  }

  /// Answers feedback, over an earlier answer.
  ///
  /// What was signed is answered to her who signed it; what was anonymous to everybody where `isPublic`,
  /// else to nobody. False where there is no such feedback.
  package func reply(
    to id: FeedbackID, with answer: String, isPublic: Bool = false
  ) async throws(OnboardingError) -> Bool {
    guard try await kept({ try await store.reply(to: id, with: answer.cleaned, isPublic: isPublic) }) else {
      return false
    }
    if case .signed(let employee, _, _)? = try await feedback(id: id)?.source { news.tell(employee) }
    return true
  }

  /// Puts feedback away; its answer stays.
  ///
  /// False where there is no such feedback.
  package func close(_ id: FeedbackID) async throws(OnboardingError) -> Bool {
    try await kept { try await store.close(id) }
  }
}
