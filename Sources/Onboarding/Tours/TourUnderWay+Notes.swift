import Authoring
import StoryEngine
import StoryModel

/// What goes to the web team beside a turn.
extension TourUnderWay {
  private typealias FeedbackBeat = (id: BeatID, topic: String, scale: FeedbackScale, allowsAnonymous: Bool)

  private var feedbackBeat: FeedbackBeat? {
    guard let wait, case .feedback(let topic, let scale, let allowsAnonymous, _) = wait.kind else {
      return nil
    }
    return (wait.id, topic, scale, allowsAnonymous)
  }

  private var wait: FlowWait? {
    guard case .waiting(let id) = state.phase(in: edition.engine.flow),
      let address = edition.engine.flow.address(of: id),
      case .wait(let index) = edition.engine.flow.instructions[Int(address)]
    else { return nil }
    return edition.engine.flow.waits[Int(index)]
  }

  /// Why feedback does not fit the beat that waits; nil where it does, or where the beat asks for none.
  func refusal(of content: FeedbackContent?) -> FeedbackRefusal? {
    guard let beat = feedbackBeat else { return nil }
    guard let content, content.value != nil || !content.trimmedText.isEmpty else { return .empty }
    return content.refusal(scale: beat.scale, allowsAnonymous: beat.allowsAnonymous)
  }

  func note(of input: Input, _ content: FeedbackContent?, random: RandomSource) -> Step.Note? {
    let week = CalendarWeek(of: environment.today)
    if input == .missing, let wait, case .task(let task) = wait.kind, !task.isOnlyForSome {
      return .missing(MissingTarget(story: origin, beat: wait.id, week: week))
    }
    guard input == .feedback, let beat = feedbackBeat, let content else { return nil }
    let key = FeedbackID(random.key())
    if content.isAnonymous {
      return .anonymous(
        AnonymousFeedback(
          id: key, story: origin, topic: beat.topic, scale: beat.scale, value: content.value,
          text: content.trimmedText, week: week))
    }
    return .signed(
      SignedFeedback(
        id: key, employee: employee.id, story: origin, beat: beat.id, topic: beat.topic, scale: beat.scale,
        value: content.value, text: content.trimmedText, at: environment.now))
  }
}
