import Authoring
import Onboarding
import StoryModel

/// A story that was to be published, and what came of it.
struct PublishedResult {
  /// The file, or what a publication says it was.
  let path: String
  /// Nil where nothing could be read.
  let story: StoryID?
  let outcome: Outcome
  /// The warnings that `vicky check` has about it.
  var remarks = 0
  /// Whether an earlier publication was to be published again.
  var isAgain = false

  enum Outcome {
    /// Only looked at.
    case planned(PublicationPlan, SourceText)
    case published(Publication, PublicationPlan, SourceText)
    case unchanged(PublicationPlan, SourceText)
    case refused(PublicationPlan, SourceText)
    case faulty([CheckedFile])
    case unreadable(LoadingFault)
    /// Something else was in the way, in one line.
    case failed(String)

    init(_ published: Published, of source: SourceText) {
      self =
        switch published {
        case .published(let publication, let plan): .published(publication, plan, source)
        case .unchanged(let plan): .unchanged(plan, source)
        case .refused(let plan): .refused(plan, source)
        }
    }

    /// A word for programs that does not change.
    var name: String {
      switch self {
      case .planned: "planned"
      case .published: "published"
      case .unchanged: "unchanged"
      case .refused: "refused"
      case .faulty: "faulty"
      case .unreadable: "unreadable"
      case .failed: "failed"
      }
    }

    /// Nil where there is no plan; with the story as it was read.
    var plan: (plan: PublicationPlan, source: SourceText)? {
      switch self {
      case .planned(let plan, let source), .published(_, let plan, let source),
        .unchanged(let plan, let source),
        .refused(let plan, let source):
        (plan, source)
      case .faulty, .unreadable, .failed: nil
      }
    }
  }

  /// Whether it is published, or could be.
  var isDone: Bool {
    switch outcome {
    case .planned(let plan, _): plan.refusals.isEmpty
    case .published, .unchanged: true
    case .refused, .faulty, .unreadable, .failed: false
    }
  }
}
