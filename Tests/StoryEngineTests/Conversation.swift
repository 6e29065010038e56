import Authoring
import Foundation
import StoryEngine
import StoryModel
import StoryXML
import TestSupport
import Testing

/// A story, what the employee does, and what must be told: one folder of `Tests/Fixtures/conversations`.
struct Conversation: CustomTestStringConvertible, Sendable {
  let name: String
  let folder: URL

  static let all: [Conversation] = Fixtures.folders(in: "conversations").map {
    Conversation(name: $0.lastPathComponent, folder: $0)
  }

  var testDescription: String { name }

  func file(_ name: String) throws -> String {
    try String(decoding: Data(contentsOf: folder.appending(path: name)), as: UTF8.self)
  }

  func engine() throws -> StoryEngine {
    let source = SourceText(path: "story.xml", bytes: Array(try file("story.xml").utf8))
    let reading = StoryReader.compile(source, cast: .sample) { path in
      (try? file(path)).map { SourceText(path: path, bytes: Array($0.utf8)) }
    }
    #expect(reading.diagnostics.filter { $0.severity == .error }.map(\.message) == [])
    let compilation = try #require(reading.value)
    #expect(compilation.problems.isEmpty)
    return StoryEngine(flow: compilation.flow)
  }

  /// Tells the story to the inputs; `pass` sees the state after every turn and may give it another form.
  func tell(_ engine: StoryEngine, through pass: (TourState) throws -> TourState) throws -> (
    lines: [String], fault: Fault?
  ) {
    var lines = try file("inputs.txt").split(separator: "\n", omittingEmptySubsequences: false).map(
      String.init)
    if lines.last == "" { lines.removeLast() }
    var header = InputsHeader()
    if let first = lines.first, first.hasPrefix("{") {
      header = try InputsHeader.parse(first)
      lines.removeFirst()
    }
    var now = header.at ?? Instant(seconds: 1_795_420_800)
    var state = engine.newTour(seed: header.seed ?? 1)
    var said: [String] = []

    func take(_ input: Input) throws -> Fault? {
      let today = try #require(LocalZone.amsterdam.date(of: now))
      let environment = Environment(
        now: now, today: today, employee: header.employee ?? EmployeeFacts(), groups: Set(header.groups))
      let before = state
      switch engine.advance(&state, with: input, in: environment) {
      case .turn(let told, _): said += told.map { ToldLine.text($0, language: engine.flow.language) }
      case .again(let told): said += told.map { ToldLine.text($0, language: engine.flow.language) }
      case .refused(let refusal):
        #expect(state == before, "a refusal changes nothing")
        refuse(refusal, environment)
      case .fault(let fault):
        #expect(state == before, "a fault changes nothing")
        return fault
      }
      state = try pass(state)
      return nil
    }
    func refuse(_ refusal: Refusal, _ environment: Environment) {
      let waiting = engine.present(state, in: environment)
      said.append(#"{"beat":"refused"}"#)
      said += waiting.map { ToldLine.text($0, language: engine.flow.language) }
    }
    func waiting() throws -> (Waiting?, Environment) {
      let today = try #require(LocalZone.amsterdam.date(of: now))
      let environment = Environment(
        now: now, today: today, employee: header.employee ?? EmployeeFacts(), groups: Set(header.groups))
      if case .waiting(let waiting)? = engine.present(state, in: environment).last {
        return (waiting, environment)
      }
      return (nil, environment)
    }

    if let fault = try take(.begin) { return (said, fault) }
    for line in lines {
      let (waiting, environment) = try waiting()
      var fault: Fault?
      switch InputLine.parse(line, at: waiting) {
      case .input(let input): fault = try take(input)
      case .feedback: fault = try take(.feedback)
      case .pass(let duration):
        now = Instant(seconds: now.seconds + duration.hours * 3600)
        fault = try take(.resume)
      case .change(let change): header = change
      case .unfit(let refusal): refuse(refusal, environment)
      }
      if let fault { return (said, fault) }
    }
    return (said, nil)
  }
}

extension Fault {
  /// The word in a conversation's `fault.txt`.
  var word: String {
    switch self {
    case .overflow: "overflow"
    case .outOfRange: "out-of-range"
    case .dateOutOfRange: "date-range"
    case .dryChoose: "dry-choose"
    case .looseEnd: "loose-end"
    case .returnWithoutVisit: "return-without-visit"
    case .tooManySteps: "too-many-steps"
    case .foreignState: "foreign-state"
    }
  }
}
