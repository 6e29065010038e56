import StoryModel

// A quiz goes on in any case; what it explains and counts depends on the answer.
extension StoryEngine {
  func answer(
    _ input: Input, _ index: Int32, _ quiz: FlowQuiz, at place: Address, _ state: inout TourState,
    _ telling: inout Telling
  ) throws(Fault) -> Step {
    let given: [Int32]
    let isRight: Bool
    switch (input, quiz.kind) {
    case (.skip, _): return .to(place + 1)
    case (.hint, _): return try hint(quiz.hints, of: flow.waits[Int(index)].id, &state, &telling)
    case (.answer(.text(let text)), .text):
      guard text.unicodeScalars.count <= FlowQuiz.maxLength else {
        return .refused(.tooLong(maxLength: FlowQuiz.maxLength))
      }
      given = []
      isRight = (quiz.accepted + quiz.spellings).contains { Self.isSame($0, text) }
    case (.answers(let ids), .one), (.answers(let ids), .several), (.answers(let ids), .order):
      do {
        given = try answers(ids, of: quiz)
      } catch {
        return .refused(error)
      }
      isRight = self.isRight(given, quiz)
    default: return .refused(.doesNotFit)
    }
    try note(isRight, index, quiz, &state, &telling)
    let explanation = try explanation(of: given, quiz, &state, &telling)
    telling.told.append(.explained(flow.waits[Int(index)].id, isRight: isRight, explanation))
    return .to(place + 1)
  }

  /// What is right in the language of the tour, as the story itself spells it: what was answered in one language is to
  /// be understood in every other.
  func ownSpelling(of text: String, in quiz: FlowQuiz) -> String? {
    guard !quiz.accepted.contains(where: { Self.isSame($0, text) }) else { return nil }
    let index = quiz.spellings.firstIndex { Self.isSame($0, text) }
    return index.map { quiz.accepted[$0] }
  }

  /// Whether an input is the one that was kept (see ``journalled(_:at:)``), wherever it was given.
  package func isSame(_ input: Input, asKept kept: Input) -> Bool {
    guard input != kept else { return true }
    guard case .answer(.text(let text)) = input, case .answer(.text(let own)) = kept else { return false }
    return flow.waits.contains { wait in
      guard case .quiz(let quiz) = wait.kind else { return false }
      return ownSpelling(of: text, in: quiz) == own
    }
  }

  /// An input that was kept, to be read in the language of the tour.
  package func readable(_ kept: Input, at state: TourState) -> Input {
    guard case .answer(.text(let text)) = kept, let place = state.position.place,
      case .wait(let index) = flow.instructions[Int(place)],
      case .quiz(let quiz) = flow.waits[Int(index)].kind,
      let spelling = quiz.accepted.firstIndex(where: { Self.isSame($0, text) }),
      quiz.spellings.indices.contains(spelling)
    else { return kept }
    return .answer(.text(quiz.spellings[spelling]))
  }

  /// Regardless of case and of space around it.
  private static func isSame(_ a: String, _ b: String) -> Bool { trimmed(a) == trimmed(b) }

  private static func trimmed(_ text: String) -> String {
    let start = text.unicodeScalars.drop { $0.properties.isWhitespace }
    var end = start[...]
    while let last = end.last, last.properties.isWhitespace { end.removeLast() }
    return String(end).lowercased()
  }

  /// The answers with these ids, as indices.
  private func answers(_ ids: [AnswerID], of quiz: FlowQuiz) throws(Refusal) -> [Int32] {
    var given: [Int32] = []
    for id in ids {
      guard let index = quiz.answers.first(where: { flow.answers[Int($0)].id == id }), !given.contains(index)
      else { throw .unknownAnswer }
      given.append(index)
    }
    switch quiz.kind {
    case .one where given.count != 1: throw .oneAnswerOnly
    case .order where given.count != quiz.answers.count: throw .notEveryAnswer
    case .several where given.isEmpty: throw .unknownAnswer
    default: return given
    }
  }

  private func isRight(_ given: [Int32], _ quiz: FlowQuiz) -> Bool {
    if quiz.kind == .order { return given == Array(quiz.answers) }
    return quiz.answers.allSatisfy { flow.answers[Int($0)].isCorrect == given.contains($0) }
  }

  private func note(
    _ isRight: Bool, _ index: Int32, _ quiz: FlowQuiz, _ state: inout TourState, _ telling: inout Telling
  ) throws(Fault) {
    if state.answered.insert(index).inserted { telling.before.changes.append(.answered(index)) }
    guard isRight else { return }
    if state.right.insert(index).inserted { telling.before.changes.append(.right(index)) }
    guard let score = quiz.score, case .integer(let points) = state.variables[Int(score)] else { return }
    let (sum, isTooLarge) = points.addingReportingOverflow(1)
    guard !isTooLarge, flow.variables[Int(score)].admits(.integer(sum)) else {
      throw .outOfRange(flow.variables[Int(score)].name.value)
    }
    set(score, to: .integer(sum), &state, &telling)
  }

  /// What belongs to the answers given, in the order of the file, then what belongs to the quiz; nil for nothing.
  private func explanation(
    of given: [Int32], _ quiz: FlowQuiz, _ state: inout TourState, _ telling: inout Telling
  ) throws(Fault) -> Text? {
    var texts = quiz.kind == .order ? [] : given.sorted().compactMap { flow.answers[Int($0)].explanation }
    if let explanation = quiz.explanation { texts.append(explanation) }
    var pieces: [Text.Piece] = []
    for text in texts {
      if !pieces.isEmpty { pieces.append(.characters(" ")) }
      pieces += try render(text, &state, &telling).pieces
    }
    return pieces.isEmpty ? nil : Text(pieces)
  }
}
