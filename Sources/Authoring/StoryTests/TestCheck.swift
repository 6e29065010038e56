import StoryModel

/// Whether everything that a test names is in its story: what is misspelt would fail in a way that nobody understands.
enum TestCheck {
  /// The versions are those that the test goes through, in order; nil for one that cannot be told, where nothing is
  /// looked up.
  static func findings(in test: StoryTest, of versions: [Compilation?]) -> [Diagnostic] {
    var findings = beginning(of: test)
    var rest = versions[...]
    var check = rest.popFirst().flatMap { $0 }.map { Check(flow: $0.flow, cast: $0.cast) }
    for step in test.steps {
      if case .nextVersion = step.kind {
        findings += check?.findings ?? []
        check = rest.popFirst().flatMap { $0 }.map { Check(flow: $0.flow, cast: $0.cast) }
      } else {
        check?.check(step)
      }
    }
    return findings + (check?.findings ?? [])
  }

  private static func beginning(of test: StoryTest) -> [Diagnostic] {
    guard let start = test.start, Instant(iso8601: start.value) == nil else { return [] }
    return [
      Diagnostic(
        TestCode.badValue, at: start.range,
        Words("'\(start.value)' is no time", nl: "'\(start.value)' is geen tijdstip"),
        help: Words(
          "Write a time like 2026-11-23T09:00:00+01:00.",
          nl: "Schrijf een tijdstip zoals 2026-11-23T09:00:00+01:00."))
    ]
  }
}

private struct Check {
  let flow: Flow
  let cast: Cast
  private(set) var findings: [Diagnostic] = []
  /// The choose or quiz that the test has last seen waiting; nil where it may be another one by now.
  private var waiting: BeatID?
  private let beats: StoryBeats

  init(flow: Flow, cast: Cast) {
    self.flow = flow
    self.cast = cast
    beats = StoryBeats(flow)
  }

  mutating func check(_ step: StoryTest.Step) {
    switch step.kind {
    case .input(let line):
      check(line)
      waiting = nil
    case .passes: waiting = nil
    case .told(let beat): check(beat)
    case .waits(let id, let offers):
      guard find(id.value.text, at: id.range, among: beats.waiting, TestCode.target, "beat", nl: "beat")
      else { return }
      waiting = id.value
      let known = beats.answers[id.value] ?? []
      for offer in offers ?? [] {
        _ = find(
          offer.value, at: offer.range, among: known, TestCode.choice, "option or answer",
          nl: "optie of antwoord", at: id.value)
      }
    case .holds(let name, let value): check(name, value)
    case .refused, .nextVersion: break
    case .ends(_, let id):
      guard let id else { return }
      _ = find(id.value.text, at: id.range, among: beats.endings, TestCode.target, "ending", nl: "einde")
    }
  }

  /// The option that is chosen must be one of those that there are, on offer or not.
  private mutating func check(_ line: Located<String>) {
    guard let waiting, beats.isChoose(waiting), Names.isWellFormed(line.value) else { return }
    let words = ["skip", "leave", "back", "begin", "resume"]
    guard !words.contains(line.value) else { return }
    _ = find(
      line.value, at: line.range, among: beats.answers[waiting] ?? [], TestCode.choice, "option", nl: "optie",
      at: waiting)
  }

  private mutating func check(_ beat: StoryTest.ExpectedBeat) {
    if let id = beat.id {
      let known: [String]
      switch beat.kind {
      case .say, .image, .video, .given: known = beats.told
      case .explained, .hint, .missing, .moved: known = beats.waiting
      }
      _ = find(id.value.text, at: id.range, among: known, TestCode.target, "beat", nl: "beat")
    }
    if let speaker = beat.speaker {
      let known = cast.personas.keys.map(\.text).sorted()
      _ = find(
        speaker.value.text, at: speaker.range, among: known, TestCode.persona, "persona", nl: "persona")
    }
    if let item = beat.item {
      let known = flow.items.map(\.id.text)
      _ = find(item.value.text, at: item.range, among: known, TestCode.item, "item", nl: "ding")
    }
  }

  private mutating func check(_ name: Located<VariableName>, _ value: Located<String>) {
    let known = flow.variables.map(\.name.value.text)
    guard find(name.value.text, at: name.range, among: known, TestCode.variable, "variable", nl: "variabele"),
      let variable = flow.variables.first(where: { $0.name.value == name.value })
    else { return }
    switch variable.kind {
    case .text: break
    case .boolean: expect(value, among: ["true", "false"])
    case .enumeration(let values, _): expect(value, among: values.map(\.id.text))
    case .integer(let range, _):
      guard Int64(value.value).map(range.contains) != true else { return }
      findings.append(
        Diagnostic(
          TestCode.value, at: value.range,
          Words(
            "'\(name.value)' can never be '\(value.value)'",
            nl: "'\(name.value)' kan nooit '\(value.value)' zijn"),
          help: Words(
            "Write a whole number from \(range.lowerBound) to \(range.upperBound).",
            nl: "Schrijf een geheel getal van \(range.lowerBound) tot en met \(range.upperBound).")))
    }
  }

  private mutating func expect(_ value: Located<String>, among known: [String]) {
    _ = find(value.value, at: value.range, among: known, TestCode.value, "value", nl: "waarde")
  }

  /// Whether it is there; where not, that is noted.
  private mutating func find(
    _ name: String, at range: SourceRange, among known: [String], _ code: Diagnostic.Code, _ what: String,
    nl wat: String,
    at beat: BeatID? = nil
  ) -> Bool {
    if known.contains(name) { return true }
    let listing =
      known.isEmpty
      ? Words("There are none.", nl: "Die zijn er niet.")
      : Words("There are: ", nl: "Die er zijn: ") + Words.choice(of: known) + Words(inBoth: ".")
    findings.append(
      Diagnostic(
        code, at: range,
        Words("the story has no \(what) '\(name)'", nl: "het verhaal heeft geen \(wat) '\(name)'")
          + (beat.map { Words(" at '\($0)'", nl: " bij '\($0)'") } ?? .none),
        help: Suggestion.question(for: name, among: known) + listing))
    return false
  }
}
