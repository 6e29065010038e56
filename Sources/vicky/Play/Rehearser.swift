import Authoring
import StoryEngine
import StoryModel

/// Tells a story and keeps nothing: reads lines, answers what waits, shows what comes.
struct Rehearser {
  private var rehearsal: Rehearsal
  private let beginning: Beginning
  private let places: PlaceNames
  /// Nil where nobody wants to see it.
  private var trace: TurnTrace?

  /// Where it begins, and what the variables hold there; nil where the story says so itself.
  struct Beginning {
    var scene: Int?
    var values: [(variable: Int, value: Value)] = []
  }

  init(_ story: WorkbenchStory, _ rehearsal: Rehearsal, from beginning: Beginning, isTraced: Bool) {
    self.rehearsal = rehearsal
    self.beginning = beginning
    places = story.places
    trace = isTraced ? TurnTrace(rehearsal.engine.flow, in: story.loaded.source, story.places) : nil
  }

  /// - Throws: a ``CommandFailure`` where the story fails.
  mutating func play(_ lines: LineSource, as voice: some Voice) throws(CommandFailure) {
    var lines = lines
    try show(begin(), as: voice)
    reading: while true {
      voice.ask()
      guard let typed = lines.line() else { break }
      switch voice.understand(typed, at: rehearsal.waiting, on: stage) {
      case .line(let line): try show(rehearsal.take(line: line), as: voice)
      case .answered: continue
      case .stop: break reading
      }
    }
    if rehearsal.waiting != nil { voice.pause(on: stage) }
  }

  private mutating func begin() -> Rehearsal.Reply {
    guard beginning.scene != nil || !beginning.values.isEmpty else { return rehearsal.begin() }
    return rehearsal.begin(atScene: beginning.scene ?? 0, setting: beginning.values)
  }

  private mutating func show(_ reply: Rehearsal.Reply, as voice: some Voice) throws(CommandFailure) {
    if let refusal = reply.refusal { voice.refuse(refusal, at: rehearsal.waiting, on: stage) }
    voice.tell(reply.told, on: stage)
    if let lines = trace?.lines(after: reply, in: rehearsal, .current) {
      Terminal.error.write(lines.map { "  \($0.withoutControls)\n" }.joined())
    }
    guard let fault = reply.fault else { return }
    let place = reply.trail.last.map { places.name(of: rehearsal.engine.flow.ranges[Int($0)]) + ": " } ?? ""
    throw CommandFailure(
      place
        + Words("the story fails here: \(fault)", nl: "hier loopt het verhaal vast: \(fault.words.dutch)")[
          .current])
  }

  private var stage: Stage {
    let flow = rehearsal.engine.flow
    return Stage(language: flow.language, guide: flow.guide, now: rehearsal.world.now)
  }
}
