import StoryEngine
import StoryModel

/// Writes down a run while it happens: the lines to repeat it, and the conversation.
struct RunRecorder {
  private let flow: Flow
  private var lines: [String] = []
  private var conversation: [String] = []
  private var world = StoryWorld.beginning
  private var first: StoryWorld?
  /// What waits, as it was last shown.
  private(set) var waiting: Waiting?

  init(_ flow: Flow) { self.flow = flow }

  /// Notes what was done in a world, and what came of it.
  mutating func note(_ input: Input?, _ world: StoryWorld, _ outcome: Outcome?, after waiting: Waiting?) {
    if first == nil { first = world } else { noteChange(to: world, input) }
    self.world = world
    if let input, input != .begin { note(input, waiting) }
    switch outcome {
    case .turn(let told, _), .again(let told): for beat in told { note(beat) }
    default: break
    }
  }

  /// Without a seed it is a run that goes on from a tour under way.
  func run(seed: Int?) -> ProofRun {
    let world = (first ?? .beginning).json
    let header = seed.map { "{\"seed\":\($0)," + world.dropFirst() } ?? world
    return ProofRun(inputs: [header] + lines, conversation: conversation)
  }

  /// Time that passes for what waits is said as a person would; all else that changes is said in full.
  private mutating func noteChange(to next: StoryWorld, _ input: Input?) {
    guard next != world else { return }
    var passed = world
    passed.now = next.now
    if passed == next, input == .resume, let length = length(from: world, to: next) {
      lines.append("+\(length)")
      conversation.append("(+\(length))")
      return
    }
    let change = "+" + next.json
    lines.append(change)
    conversation.append("(\(change))")
  }

  private func length(from before: StoryWorld, to next: StoryWorld) -> String? {
    let seconds = next.now.seconds - before.now.seconds
    if seconds % 86_400 == 0 { return "P\(seconds / 86_400)D" }
    return seconds % 3600 == 0 ? "PT\(seconds / 3600)H" : nil
  }

  private mutating func note(_ input: Input, _ waiting: Waiting?) {
    if lines.last.map({ $0.hasPrefix("+P") }) ?? false, input == .resume { return }
    let line = InputLine.line(for: input)
    lines.append(line)
    if case .option(let id) = input, case .choose(_, let options)? = waiting?.kind,
      let option = options.first(where: { $0.id == id })
    {
      conversation.append("> \(option.label.plain)")
    } else {
      conversation.append("> \(line)")
    }
  }

  private mutating func note(_ told: Told) {
    switch told {
    case .say(_, let speaker, _, _, let text): conversation.append("\(speaker): \(text.plain)")
    case .image(_, _, let alternative): conversation.append("[\(alternative)]")
    case .video(_, let film): conversation.append("[\(film.alternative)]")
    case .explained(_, let isRight, let text):
      conversation.append([isRight ? "✓" : "✗", text?.plain ?? ""].joined(separator: " "))
    case .given(let item, _): conversation.append("+ \(item)")
    case .missing(_, let text), .hint(_, let text): conversation.append(text.plain)
    case .moved(let title): conversation.append("→ \(title)")
    case .waiting(let waiting):
      self.waiting = waiting
      if let text = waiting.text, !text.isEmpty { conversation.append("\(flow.guide): \(text)") }
    case .end(let ending): conversation.append("\(flow.guide): \(ending.text.plain)")
    }
  }
}

extension Waiting {
  /// What is asked; nil where nothing is said above a choice.
  fileprivate var text: String? {
    switch kind {
    case .choose(let prompt, _): prompt?.plain
    case .ask(let text, _), .task(let text, _, _), .feedback(_, _, _, let text), .time(let text, _):
      text.plain
    case .quiz(let quiz): quiz.question.plain
    }
  }
}

extension StoryWorld {
  /// As the first line of an inputs file has it.
  var json: String {
    var employee = JSONLine()
    let texts = [
      ("firstName", facts.firstName), ("lastName", facts.lastName), ("department", facts.department),
      ("role", facts.role), ("location", facts.location), ("language", facts.language),
      ("startDate", facts.startDate?.description ?? ""),
    ]
    for (name, text) in texts where !text.isEmpty { employee.add(name, text) }
    if !groups.isEmpty { employee.add("groups", groups.sorted()) }
    if !items.isEmpty { employee.add("items", items.map(\.text).sorted()) }
    var line = JSONLine()
    line.add("at", LocalZone.amsterdam.iso8601(now))
    line.add("employee", object: employee)
    return line.text
  }
}
