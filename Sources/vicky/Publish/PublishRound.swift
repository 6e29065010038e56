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

  /// Takes a story as far as it can; one that fails keeps no other back.
  mutating func take(_ prepared: PreparedStory) async {
    let outcome: PublishedResult.Outcome
    switch prepared.outcome {
    case .unreadable(let fault): outcome = .unreadable(fault)
    case .faulty(let files): outcome = .faulty(files)
    case .ready(let candidate):
      do {
        outcome = try await take(candidate)
      } catch {
        outcome = .failed("\(prepared.path): \(error)")
      }
    }
    add(
      PublishedResult(
        path: prepared.path, story: prepared.id, outcome: outcome, remarks: prepared.remarks,
        isAgain: prepared.isAgain))
  }

  /// Takes an earlier publication of a story as far as it can.
  mutating func take(again number: Int, of story: StoryID) async {
    let path = onboarding.library[story]?.path ?? story.text
    let message: String
    do {
      switch try await onboarding.candidate(again: number, of: story) {
      case .success(let candidate):
        return await take(
          PreparedStory(
            path: candidate.source.path, id: story, outcome: .ready(candidate), isAgain: true))
      case .failure(let fault): message = Self.words(of: fault, number)
      }
    } catch {
      message = "\(error)"
    }
    add(PublishedResult(path: path, story: story, outcome: .failed(message)))
  }

  private static func words(of fault: Candidate.Fault, _ number: Int) -> String {
    switch fault {
    case .unreadable(let fault): return fault.words[.current]
    case .faulty(let diagnostics):
      let all = diagnostics.filter { $0.severity == .error }.map { "\($0.message[.current]) [\($0.code)]" }
        .joined(separator: "; ")
      return Words(
        "publication \(number) cannot be told any more: \(all)",
        nl: "publicatie \(number) kan niet meer verteld worden: \(all)")[.current]
    }
  }

  private func take(_ candidate: Candidate) async throws -> PublishedResult.Outcome {
    if options.plan { return .planned(try await onboarding.plan(candidate), candidate.source) }
    let published = try await onboarding.publish(candidate, by: options.by, note: options.note)
    return PublishedResult.Outcome(published, of: candidate.source)
  }

  /// Which of several were not published; nil where all of them were, or there was one.
  private var leftOut: Words? {
    let names = results.filter { !$0.isDone }.map { $0.story?.text ?? $0.path }
    guard results.count > 1, !names.isEmpty else { return nil }
    let list = names.joined(separator: ", ").withoutControls
    return options.plan
      ? Words(
        "\(names.count) would not be published: \(list)", nl: "\(names.count) niet te publiceren: \(list)")
      : Words("\(names.count) not published: \(list)", nl: "\(names.count) niet gepubliceerd: \(list)")
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
    if options.format == .text, let leftOut { Terminal.output.write("\n" + leftOut[.current] + "\n") }
    guard results.allSatisfy(\.isDone) else { throw ExitCode(1) }
  }
}
