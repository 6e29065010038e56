import Authoring
import Foundation
import StoryChecks
import StoryEngine
import StoryModel
import StoryXML
import TestSupport
import Testing

/// A story with what the proof says of it.
struct ProvedStory: CustomStringConvertible {
  let flow: Flow
  let report: ProofReport

  /// Far fewer states than are gone through for an author: tests run without optimization.
  static let bound = StoryProof.Bound(states: 40_000, instructions: 2_000_000, outcomes: 300_000)

  init(_ fixture: Fixture, bound: StoryProof.Bound = Self.bound) throws {
    let loaded = try StoryLoader.load(path: fixture.file.path(), cast: .sample)
    let compilation = try #require(loaded.compilation)
    try #require(
      ProofReport.mayProve(compilation, loaded.diagnostics), "\(loaded.diagnostics.map(\.message))")
    self.init(compilation, bound: bound)
  }

  init(_ compilation: Compilation, bound: StoryProof.Bound = Self.bound) {
    flow = compilation.flow
    report = ProofReport(compilation, bound: bound)
  }

  /// The property that a file is named after.
  func property(named name: String) -> ProofReport.Property? {
    ProofReport.Property.allCases.first { name.hasPrefix("\($0.rawValue)--") }
  }

  /// All that was not proved, for a failure's comment.
  var description: String {
    report.findings.filter { $0.verdict != .proved }
      .map { "\($0.verdict.rawValue) \($0.property.rawValue): \($0.diagnostic.message.english)" }
      .joined(separator: "\n")
  }

  /// Every run that is given as evidence is told, and shows what it is evidence for.
  func expectRunsToShowIt() throws {
    for finding in report.findings where finding.verdict == .refuted {
      let inputs = finding.diagnostic.evidence?.inputs ?? []
      // What never happens no run can show; all else needs one.
      guard let first = inputs.first else {
        #expect(finding.property == .reachable, "\(self)")
        continue
      }
      var replay = try ProofReplay(flow, first: first)
      for line in inputs.dropFirst() { try replay.take(line) }
      switch finding.property {
      case .reachable: Issue.record("a run cannot show that something never happens")
      case .canEnd: expectTrap(replay, finding)
      case .somethingToDo, .turnsEnd, .inRange:
        #expect(replay.fault?.property == finding.property, "\(finding.diagnostic.message.english) \(inputs)")
      }
    }
  }

  /// In the world as the run left it no walk from there comes to an end, but perhaps by a step back out of it.
  private func expectTrap(_ replay: ProofReplay, _ finding: ProofReport.Finding) {
    let (fault, place) = (replay.fault, replay.state.place)
    #expect(fault == nil)
    #expect(place == finding.address)
    let escape = (0..<20).first { seed in
      var walk = WildWalk(flow, replay.state, replay.environment, seed: UInt64(seed))
      walk.isBound = true
      walk.walk(turns: 60)
      return walk.hasEnded
    }
    #expect(
      escape == nil, "\(finding.diagnostic.message.english) \(finding.diagnostic.evidence?.inputs ?? [])")
  }
}

extension Fault {
  /// The property that a story which fails so does not have.
  var property: ProofReport.Property? {
    switch self {
    case .dryChoose, .looseEnd, .returnWithoutVisit: .somethingToDo
    case .tooManySteps: .turnsEnd
    case .overflow, .outOfRange, .dateOutOfRange: .inRange
    case .foreignState: nil
    }
  }
}
