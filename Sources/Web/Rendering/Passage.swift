import Onboarding
import StoryEngine
import StoryModel

/// A piece of the conversation as the page shows it.
struct Passage {
  var item: ConversationItem
  /// When it was said.
  var day: CalendarDate
  /// Shown again after one step back.
  var isReturn = false
  /// A beat that goes on waiting after a hint: its words stand there already.
  var isRepeated = false

  /// The beat that waits here; nil for everything else.
  var waiting: Waiting? {
    guard case .told(.waiting(let waiting)) = item else { return nil }
    return waiting
  }

  /// A hint, or the asking for it.
  private var isHint: Bool {
    switch item {
    case .reply(.hint), .told(.hint): true
    default: false
    }
  }

  private var isReply: Bool {
    guard case .reply = item else { return false }
    return true
  }

  /// The passages of a conversation; what one step back undid is left out.
  static func of(_ tour: OpenTour) -> [Passage] {
    var passages: [Passage] = []
    var isReturn = false
    for (item, day) in zip(tour.conversation, tour.days) {
      switch item {
      case .reply(.back):
        undo(&passages)
        isReturn = true
      case .reply: passages.append(Passage(item: item, day: day))
      case .told:
        var passage = Passage(item: item, day: day, isReturn: isReturn)
        isReturn = false
        if let waiting = passage.waiting {
          // She asked for the hint, or what she did on the page brought it.
          let before = passages.last { !$0.isHint }?.waiting
          passage.isRepeated = passages.last?.isHint == true && before?.id == waiting.id
        }
        passages.append(passage)
      }
    }
    return passages
  }

  /// Takes away the answer that is undone, all that followed it, and the question, which is asked again.
  private static func undo(_ passages: inout [Passage]) {
    guard let answer = passages.lastIndex(where: \.isReply) else { return }
    passages.removeSubrange(max(answer - 1, 0)...)
  }
}
