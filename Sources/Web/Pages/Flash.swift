import HTTPTypes
import Hummingbird
import StoryEngine

/// Something that the next page tells once; it travels in a cookie, and nothing of it is kept here.
enum Flash: String {
  case feedback
  case missing
  case told
  case toldNameless
  case answer
  case closed
  case storyReplaced
  case storyAdded

  /// What an input is worth telling; nil for most.
  init?(_ input: Input) {
    switch input {
    case .feedback: self = .feedback
    case .missing: self = .missing
    default: return nil
    }
  }

  /// The words of it.
  func notice(in texts: InterfaceTexts) -> String {
    switch self {
    case .feedback: texts.tour.feedbackSent
    case .missing: texts.tour.missingReported
    case .told: texts.tell.thanks
    case .toldNameless: texts.tell.thanksAnonymous
    case .answer: texts.team.answerSaved
    case .closed: texts.team.closedNotice
    case .storyReplaced: AuthorTexts.of(texts.language).replaced
    case .storyAdded: AuthorTexts.of(texts.language).added
    }
  }
}

extension Site {
  private static let flashName = "vicky-told"

  /// What the last page left to tell.
  func flash(_ request: Request) -> Flash? {
    gate.cookies.value(Self.flashName, request).flatMap { Flash(rawValue: $0) }
  }

  /// Leaves something for the next page, which comes within a minute.
  func set(_ flash: Flash) -> HTTPField {
    HTTPField(name: .setCookie, value: gate.cookies.line(Self.flashName, flash.rawValue, maxAge: 60))
  }

  /// Told: it is not told again.
  var flashOver: HTTPField {
    HTTPField(name: .setCookie, value: gate.cookies.line(Self.flashName, "", maxAge: 0))
  }
}
