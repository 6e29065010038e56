import Authoring
import Onboarding
import StoryEngine
import StoryModel

/// How what happens in a tour is shown.
protocol Voice {
  func tell(_ told: [Told], of tour: OpenTour)
  func refuse(_ refusal: InputRefusal, at waiting: Waiting?, of tour: OpenTour)
  /// Called before a line is read.
  func ask()
  func understand(_ line: String, at waiting: Waiting?, of tour: OpenTour) -> Understood
  /// No more input, and the tour is not over.
  func pause(_ tour: OpenTour)
}

/// What a typed line means.
enum Understood {
  /// The line as the tour takes it.
  case line(String)
  /// The voice has answered it itself.
  case answered
  case stop
}

/// Plays one tour: reads lines, answers what waits, shows what comes.
struct Player {
  let onboarding: Onboarding
  let tour: TourID
  let time: PlayedTime

  func play(_ lines: LineSource, as voice: some Voice) async throws {
    var lines = lines
    var open = try await onboarding.open(tour)
    var waiting = open.waiting
    var turn = open.turn
    if open.hasBegun {
      voice.tell(open.told, of: open)
    } else {
      let begun = try await onboarding.answer(tour, turn: 0, with: .begin)
      open = try await onboarding.look(at: tour)
      voice.tell(begun.told, of: open)
      (waiting, turn) = (begun.waiting, begun.turn)
    }
    while true {
      voice.ask()
      guard let typed = lines.line() else { return waiting == nil ? () : voice.pause(open) }
      let line: String
      switch voice.understand(typed, at: waiting, of: open) {
      case .line(let understood): line = understood
      case .answered: continue
      case .stop: return waiting == nil ? () : voice.pause(open)
      }
      let answered: Answered
      switch InputLine.parse(line, at: waiting) {
      case .input(let input): answered = try await onboarding.answer(tour, turn: turn, with: input)
      case .feedback(let content):
        answered = try await onboarding.answer(tour, turn: turn, with: .feedback, feedback: content)
      case .pass(let duration):
        time.pass(duration)
        answered = try await onboarding.answer(tour, turn: turn, with: .resume)
      case .unfit(let refusal):
        voice.refuse(.engine(refusal), at: waiting, of: open)
        voice.tell(try await onboarding.look(at: tour).told, of: open)
        continue
      }
      if case .refused(let refusal) = answered.outcome { voice.refuse(refusal, at: waiting, of: open) }
      voice.tell(answered.told, of: open)
      (waiting, turn) = (answered.waiting, answered.turn)
    }
  }
}
