import Authoring
import Onboarding
import StoryEngine
import StoryModel

/// A scene that an author plays: the story as it was when she began, and all that the page shows of it.
struct PlayedScene: Sendable {
  /// As it was.
  let story: AuthoredStory
  let beginning: PlayBeginning
  /// The name of the scene.
  let scene: String
  /// What was decided at the last turn.
  private(set) var decisions: [Words] = []
  /// How the story failed at the last answer.
  private(set) var fault: (why: Words, range: SourceRange?)?
  /// All that the last turn told.
  private(set) var told: [Told] = []
  /// The answer of the last turn.
  private(set) var latest = Input.begin
  private var rehearsal: Rehearsal
  private var conversation = Conversation()
  private var trace: TurnTrace
  /// The answers, by the turns that they answered.
  private var taken: [Int: Input] = [:]

  /// Whom an author plays: somebody of every day.
  static let colleague = EmployeeFacts(
    firstName: "Noor", lastName: "Demo", department: "Klantcontact", role: "Medewerker balie",
    location: "Stadhuis")

  init(
    _ story: AuthoredStory, _ beginning: PlayBeginning, _ checked: PlayBeginning.Checked, now: Instant,
    zone: LocalZone
  ) {
    self.story = story
    self.beginning = beginning
    scene = checked.engine.flow.scenes[checked.scene].name
    var header = InputsHeader()
    header.employee = Self.colleague
    rehearsal = Rehearsal(
      checked.engine, header, now: now, seed: RandomSource.system.seed(), zone: zone)
    trace = TurnTrace(
      checked.engine.flow, in: story.loaded.source,
      PlaceNames(story.loaded.source, in: story.loaded.folder))
    let reply = rehearsal.begin(atScene: checked.scene, setting: checked.values)
    note(reply, to: .begin, at: 0)
  }

  /// The time it is in the story.
  var now: Instant { rehearsal.world.now }

  var variables: [(name: VariableName, value: String)] { rehearsal.variables }

  /// As the chat page shows it.
  var tour: OpenTour { tour(telling: rehearsal.told) }

  /// As the overlay shows it: where some time is waited for, it passes at once for who resumes.
  var preview: OpenTour {
    var told = rehearsal.told
    if case .waiting(var waiting) = told.last, case .time = waiting.kind {
      waiting.possibilities.insert(.resume)
      told[told.count - 1] = .waiting(waiting)
    }
    return tour(telling: told)
  }

  private func tour(telling told: [Told]) -> OpenTour {
    OpenTour(
      engine: rehearsal.engine, languages: [story.language ?? rehearsal.engine.flow.language],
      turn: rehearsal.turn, told: told, conversation: conversation, progress: rehearsal.progress,
      isOver: rehearsal.isOver)
  }

  /// Takes what a form of the page says, once; gives why it was not taken, nil where it was.
  mutating func take(_ form: Form) -> RefusalWords? {
    if form["input"] == "jump" { return RefusalWords(take(.resume, nil, at: form.turn)) }
    switch TourAnswer.of(form) ?? TourAnswer.of(form, in: tour) {
    case .refused(let why): return why
    case .input(let input, let content):
      return RefusalWords(take(input.normalised, content, at: form.turn))
    }
  }

  /// Takes an input in NFC, once; where the story fails at it, nothing goes on and ``fault`` says how.
  mutating func take(_ input: Input, _ content: FeedbackContent?, at turn: Int) -> Answered.Outcome {
    guard turn == rehearsal.turn else {
      return taken[turn] == input ? .repeated : .refused(.otherTurn)
    }
    let reply =
      switch (input, content) {
      case (.feedback, let content?): rehearsal.take(content)
      // Time passes only where an author lets it.
      case (.resume, _): rehearsal.takeWhenDue()
      default: rehearsal.take(input)
      }
    if let refusal = reply.refusal { return .refused(refusal) }
    note(reply, to: input, at: turn)
    return rehearsal.turn > turn ? .turned : .again
  }

  private mutating func note(_ reply: Rehearsal.Reply, to input: Input, at turn: Int) {
    decisions = trace.words(after: reply, in: rehearsal)
    fault = reply.fault.map { fault in
      (fault.words, reply.trail.last.map { rehearsal.engine.flow.ranges[Int($0)] })
    }
    guard reply.fault == nil, rehearsal.turn > turn else { return }
    told = reply.told
    conversation.add(input, reply.told, on: rehearsal.today)
    taken[turn] = input
    latest = input
  }
}

extension RefusalWords {
  /// Nil where it was taken.
  fileprivate init?(_ outcome: Answered.Outcome) {
    guard case .refused(let refusal) = outcome else { return nil }
    self.init(refusal)
  }
}
