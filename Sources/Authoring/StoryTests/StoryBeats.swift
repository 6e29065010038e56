import StoryModel

/// What in a story has a name that tests may use.
struct StoryBeats {
  /// Beats that are told without waiting.
  private(set) var told: [String] = []
  /// Beats that wait.
  private(set) var waiting: [String] = []
  private(set) var endings: [String] = []
  /// The options of a choose, the answers of a quiz, the values that an ask takes.
  private(set) var answers: [BeatID: [String]] = [:]
  private var chooses: Set<BeatID> = []

  init(_ flow: Flow) {
    told = flow.tells.compactMap { $0.id?.text }
    endings = flow.ends.map(\.id.text)
    waiting = flow.chooses.map(\.id.text) + flow.waits.map(\.id.text)
    for choose in flow.chooses {
      chooses.insert(choose.id)
      answers[choose.id] = choose.options.map { flow.options[Int($0)].id.text }
    }
    for wait in flow.waits {
      switch wait.kind {
      case .quiz(let quiz): answers[wait.id] = quiz.answers.map { flow.answers[Int($0)].id.text }
      case .ask(let variable, _, _): answers[wait.id] = Self.values(of: flow.variables[Int(variable)])
      case .task, .feedback, .time: break
      }
    }
  }

  func isChoose(_ id: BeatID) -> Bool { chooses.contains(id) }

  private static func values(of variable: VariableDeclaration) -> [String] {
    switch variable.kind {
    case .boolean: ["true", "false"]
    case .enumeration(let values, _): values.map(\.id.text)
    case .integer, .text: []
    }
  }
}
