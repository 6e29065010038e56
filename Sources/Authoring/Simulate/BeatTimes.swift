import StoryModel

/// How long beats take, in tenths of a second: reading at 200 words a minute, and a while for what there is to do.
struct BeatTimes: Sendable {
  /// Each time the instruction at this address runs.
  private(set) var instructions: [Int32] = []
  /// To read an option's label.
  private(set) var options: [Int32] = []

  /// Tenths of a second that a word takes.
  static let word: Int32 = 3

  init(_ flow: Flow) {
    options = flow.options.map { ReadWords.count(in: $0.label) * Self.word }
    instructions = flow.instructions.map { Self.time(of: $0, in: flow) }
  }

  private static func time(of instruction: Instruction, in flow: Flow) -> Int32 {
    switch instruction {
    case .tell(let index): time(of: flow.tells[Int(index)])
    case .choose(let index): 40 + (flow.chooses[Int(index)].prompt.map(reading) ?? 0)
    case .wait(let index): time(of: flow.waits[Int(index)].kind, in: flow)
    case .end(let index): reading(flow.ends[Int(index)].text)
    case .give: 20
    default: 0
    }
  }

  private static func time(of tell: Tell) -> Int32 {
    switch tell.kind {
    case .say(_, _, _, let text): reading(text)
    case .image: 30
    case .video: 600
    }
  }

  private static func time(of wait: FlowWait.Kind, in flow: Flow) -> Int32 {
    switch wait {
    case .ask(_, _, let text): return 60 + reading(text)
    case .quiz(let quiz):
      var time = (quiz.kind == .one ? 80 : 150) + reading(quiz.question)
      for answer in quiz.answers { time += reading(flow.answers[Int(answer)].label) }
      // Of the explanations that belong to answers the longest counts.
      time += quiz.answers.map { flow.answers[Int($0)].explanation.map(reading) ?? 0 }.max() ?? 0
      return time + (quiz.explanation.map(reading) ?? 0)
    case .task(let task): return (task.doing == .looking ? 150 : 450) + reading(task.text)
    case .feedback(_, _, _, let text): return 200 + reading(text)
    case .time(let timer): return reading(timer.text)
    }
  }

  private static func reading(_ text: FlowText) -> Int32 { ReadWords.count(in: text) * word }
}
