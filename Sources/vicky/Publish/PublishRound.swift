import ArgumentParser
import Onboarding
import StoryModel

/// Publishes stories one after the other, or only plans to, and says what came of each.
struct PublishRound {
  private let onboarding: Onboarding
  private let options: PublicationOptions
  private var results: [PublishedResult] = []

  init(_ onboarding: Onboarding, _ options: PublicationOptions) {
    self.onboarding = onboarding
    self.options = options
  }

  /// Takes a story as far as it can.
  mutating func take(_ prepared: PreparedStory) async throws {
    let outcome: PublishedResult.Outcome
    switch prepared.outcome {
    case .unreadable(let fault): outcome = .unreadable(fault)
    case .faulty(let files): outcome = .faulty(files)
    case .ready(let candidate): outcome = try await take(candidate)
    }
    add(PublishedResult(path: prepared.path, story: prepared.id, outcome: outcome))
  }

  private func take(_ candidate: Candidate) async throws -> PublishedResult.Outcome {
    if options.plan { return .planned(try await onboarding.plan(candidate), candidate.source) }
    let published = try await onboarding.publish(candidate, by: options.by, note: options.note)
    return PublishedResult.Outcome(published, of: candidate.source)
  }

  mutating func add(_ result: PublishedResult) {
    results.append(result)
    guard options.format == .text else { return }
    if results.count > 1 { Terminal.output.write("\n") }
    result.write(to: .output, in: .current, onboarding.zone)
  }

  /// Prints what is printed in the end.
  ///
  /// - Throws: status 1 where something was not, or could not be, published.
  func finish() throws {
    if options.format == .json {
      Terminal.output.write(PlanJSON(language: .current, zone: onboarding.zone).text(results))
    }
    guard results.allSatisfy(\.isDone) else { throw ExitCode(1) }
  }
}
