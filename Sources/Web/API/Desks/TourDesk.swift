import Authoring
import Onboarding
import StoryEngine
import StoryModel

/// Whose tours a request is about: an employee's, or the scene that an author tries over the intranet.
protocol TourDesk: Sendable {
  /// Whether nothing of it is kept.
  var isPreview: Bool { get }

  /// A tour as it is, without coming back to it: where its story was published anew since, nothing waits in it.
  func look(at story: StoryID) async throws -> OpenTour

  /// She comes back to it.
  func visit(_ story: StoryID) async throws -> OpenTour

  /// Takes an input once; `feedback` is what she says with `.feedback`.
  func answer(
    _ story: StoryID, turn: Int, with input: Input, feedback: FeedbackContent?
  ) async throws -> TakenTurn

  /// Something happened in the intranet.
  func hear(_ event: String) async throws -> HeardEvent

  /// What the personas wear for her.
  func outfit() async throws -> Outfit

  /// Whether there is anything to do.
  func glance() async throws -> Glance

  /// Begins to listen: before anything is read, so that nothing happens in between unheard.
  func listen() async -> any TourListening
}

/// Somebody who waits until a tour moves.
protocol TourListening: Sendable {
  /// True as soon as one moved since the listening began; false after the time, or when the task is cancelled.
  func changed(within time: Duration) async -> Bool
}

extension TourNews.Listening: TourListening {}

/// What came of an input.
struct TakenTurn: Sendable {
  let outcome: Answered.Outcome
  /// All that the turn told; where there was none, what waits now.
  let told: [Told]
  let turn: Int
  let progress: Progress?
  let isOver: Bool
  let tellsWebTeam: Bool
  /// Of the version and the language that it was told in.
  let engine: StoryEngine

  /// The beat that waits now.
  var waiting: Waiting? {
    guard case .waiting(let waiting) = told.last else { return nil }
    return waiting
  }
}

/// What there is to do at a glance.
struct Glance: Sendable {
  /// In which she is spoken to.
  let language: String
  /// Her first name, or her name.
  let name: String
  /// Stories under way.
  let busy: Int
  /// Stories that she has not begun.
  let fresh: Int
  /// Answers of the web team to her.
  let replies: Int
  /// The tour under way that is most likely meant here; without its conversation.
  let tour: OpenTour?
  /// What of the intranet any tour of hers waits for, sorted.
  let events: [String]
}
