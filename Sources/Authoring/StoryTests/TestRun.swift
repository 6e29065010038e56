import Foundation
import StoryEngine
package import StoryModel

/// Tells a story as a test says, and stops where something else is told than the test expects.
package struct TestRun {
  /// The version that is told now, and those that come after it.
  private var version: TestVersion
  private var next: ArraySlice<TestVersion>
  private let zone: LocalZone
  private var state: TourState
  private var environment: Environment
  /// What was told since the last input, and how much of that the test has seen.
  private var told: [Told] = []
  private var seen = 0
  private var input = "begin"
  /// Where the test says so.
  private var inputRange = SourceRange(0, 0)
  /// Why the last input did not fit, until the test expects that.
  private var refusal: Words?

  /// Where a test does not say when it is, it is then.
  private static let usualStart = Instant(seconds: 1_795_420_800)

  private init(_ test: StoryTest, _ first: TestVersion, _ next: [TestVersion], _ zone: LocalZone) {
    version = first
    self.next = next[...]
    self.zone = zone
    state = first.engine.newTour(seed: test.seed ?? 1)
    let now = test.start.flatMap { Instant(iso8601: $0.value) } ?? Self.usualStart
    environment = Environment(
      now: now, today: zone.date(of: now) ?? .epoch, employee: EmployeeFacts(test.employee),
      groups: Set(test.employee.groups.map(\.precomposedStringWithCanonicalMapping)),
      items: Set(test.employee.items.map(\.value)))
  }

  /// Runs a test that has no errors: from its first version through those that it goes on in, as many as it says.
  package static func run(
    _ test: StoryTest, from first: TestVersion, through next: [TestVersion], in zone: LocalZone = .amsterdam
  ) -> TestOutcome {
    var run = TestRun(test, first, next, zone)
    do throws(TestFailure) {
      try run.take(.begin, at: test.steps.first?.range ?? SourceRange(0, 0))
      for step in test.steps { try run.take(step) }
      try run.refuseNothing()
      return .passed
    } catch {
      return .failed(error)
    }
  }

  private mutating func take(_ step: StoryTest.Step) throws(TestFailure) {
    if case .refused = step.kind {
      guard refusal != nil else {
        throw failure(step.range, Words("that '\(input)' is refused", nl: "dat '\(input)' niet past"))
      }
      refusal = nil
      return
    }
    try refuseNothing()
    switch step.kind {
    case .input(let line): try answer(line.value, at: step.range)
    case .passes(let duration): try pass(duration, at: step.range)
    case .told(let beat): try expect(beat, at: step.range)
    case .waits(let id, let offers): try expectWaiting(id.value, offers, at: step.range)
    case .holds(let name, let value): try expect(name.value, value.value, at: step.range)
    case .ends(let outcome, let id): try expectEnd(outcome, id?.value, at: step.range)
    case .nextVersion: try goOn(at: step.range)
    case .refused: break
    }
  }

  /// The story is the next version from here on; who is in the middle of it is moved, and comes back.
  private mutating func goOn(at range: SourceRange) throws(TestFailure) {
    guard let new = next.popFirst() else { return }
    let old = version
    version = new
    (input, inputRange) = ("next-version", range)
    let migration = Migration(from: old.engine, places: old.places, to: new.engine)
    switch state.phase(in: old.engine.flow) {
    case .notBegun, .over: state = migration.carriedOver(state)
    case .waiting, .sceneStart:
      switch migration.migrate(state) {
      case .success(let moved):
        state = moved.state
        try take(.resume, at: range)
      case .failure(let obstacles):
        throw failure(
          range,
          Words("that she can go on in the next version", nl: "dat ze verder kan in de volgende versie"),
          obstacles.words)
      }
    }
  }

  private var engine: StoryEngine { version.engine }

  private var waiting: Waiting? {
    if case .waiting(let waiting)? = told.last { waiting } else { nil }
  }

  private mutating func answer(_ line: String, at range: SourceRange) throws(TestFailure) {
    (input, inputRange) = (line, range)
    switch InputLine.parse(line, at: waiting) {
    case .input(let input): try take(input, at: range)
    case .feedback(let content):
      guard content.value != nil || !content.text.isEmpty else { return refuse(.doesNotFit) }
      try take(.feedback, at: range)
    case .pass(let duration): try pass(duration, at: range)
    case .change(let header): change(header)
    case .unfit(let refusal): refuse(refusal)
    }
  }

  /// The world is another one from here on; what is given is never lost.
  private mutating func change(_ header: InputsHeader) {
    if let at = header.at, let today = zone.date(of: at) {
      (environment.now, environment.today) = (at, today)
    }
    guard let employee = header.employee else { return }
    environment.employee = employee
    environment.groups = Set(header.groups)
    environment.items.formUnion(header.items.map { ItemID($0) })
  }

  private mutating func pass(_ duration: CalendarDuration, at range: SourceRange) throws(TestFailure) {
    (input, inputRange) = ("+\(duration.written)", range)
    environment.now = Instant(seconds: environment.now.seconds + duration.hours * 3600)
    guard let today = zone.date(of: environment.now) else {
      throw failure(range, Words("a day before the year 2200", nl: "een dag voor het jaar 2200"))
    }
    environment.today = today
    try take(.resume, at: range)
    // Time may pass without anything coming of it.
    refusal = nil
  }

  private mutating func take(_ input: Input, at range: SourceRange) throws(TestFailure) {
    switch engine.advance(&state, with: input, in: environment) {
    case .turn(let told, _), .again(let told): (self.told, seen) = (told, 0)
    case .refused(let refusal): refuse(refusal)
    case .fault(let fault):
      throw failure(
        range, Words("that the story goes on", nl: "dat het verhaal verdergaat"), fault.words)
    }
  }

  /// The beat that waits is shown again, as it is to a person.
  private mutating func refuse(_ refusal: Refusal) {
    self.refusal = refusal.words
    told = told.suffix(1)
    seen = 0
  }

  private func refuseNothing() throws(TestFailure) {
    guard let refusal else { return }
    throw failure(inputRange, Words("that '\(input)' fits", nl: "dat '\(input)' past"), refusal)
  }

  private mutating func expect(_ beat: StoryTest.ExpectedBeat, at range: SourceRange) throws(TestFailure) {
    let language = engine.flow.language
    for index in told.indices.dropFirst(seen) where BeatMatch.fits(told[index], beat, in: language) {
      seen = index + 1
      return
    }
    throw failure(
      range, BeatMatch.words(for: beat),
      BeatMatch.difference(of: beat, from: Array(told.dropFirst(seen)), in: language))
  }

  private func expectWaiting(
    _ id: BeatID, _ offers: [Located<String>]?, at range: SourceRange
  ) throws(TestFailure) {
    guard let waiting, waiting.id == id else {
      throw failure(range, Words("that '\(id)' waits", nl: "dat '\(id)' wacht"))
    }
    let expected = offers?.map(\.value).joined(separator: " ")
    guard let expected, expected != waiting.offers.joined(separator: " ") else { return }
    throw failure(
      range, Words("that '\(id)' offers: \(expected)", nl: "dat je bij '\(id)' kunt kiezen uit: \(expected)"),
      Words("on offer: ", nl: "te kiezen: ") + Words(inBoth: waiting.offers.joined(separator: " ")))
  }

  private func expect(_ name: VariableName, _ value: String, at range: SourceRange) throws(TestFailure) {
    guard let index = engine.flow.variables.firstIndex(where: { $0.name.value == name }),
      let held = state.value(of: index).map({ $0.written(as: engine.flow.variables[index]) }), held != value
    else { return }
    throw failure(
      range, Words("that '\(name)' is \(value)", nl: "dat '\(name)' \(value) is"),
      Words("it is \(held)", nl: "het is \(held)"))
  }

  private func expectEnd(_ outcome: TourOutcome?, _ id: BeatID?, at range: SourceRange) throws(TestFailure) {
    if case .end(let ending)? = told.last, outcome.map({ $0 == ending.outcome }) ?? true,
      id.map({ $0 == ending.id }) ?? true
    {
      return
    }
    let how = [id.map { "'\($0)'" }, outcome?.rawValue].compactMap { $0 }.joined(separator: ", ")
    throw failure(
      range,
      how.isEmpty
        ? Words("that the story ends", nl: "dat het verhaal eindigt")
        : Words("that the story ends: \(how)", nl: "dat het verhaal eindigt: \(how)"))
  }

  private func failure(_ range: SourceRange, _ expected: Words, _ instead: Words? = nil) -> TestFailure {
    TestFailure(
      range: range, expected: expected, instead: instead, input: input, told: told.map(ConversationLine.text))
  }
}

extension TestFailure: Error {}
