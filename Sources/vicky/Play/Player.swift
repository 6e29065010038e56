import Authoring
import Onboarding
import StoryEngine
import StoryModel

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
      voice.tell(open.arrival + open.told, on: stage(of: open))
    } else {
      let begun = try await onboarding.answer(tour, turn: 0, with: .begin)
      open = try await onboarding.look(at: tour, mayArrive: true)
      voice.tell(begun.told, on: stage(of: open))
      (waiting, turn) = (begun.waiting, begun.turn)
    }
    while true {
      voice.ask()
      guard let typed = lines.line() else { return waiting == nil ? () : voice.pause(on: stage(of: open)) }
      let line: String
      switch voice.understand(typed, at: waiting, on: stage(of: open)) {
      case .line(let understood): line = understood
      case .answered: continue
      case .stop: return waiting == nil ? () : voice.pause(on: stage(of: open))
      }
      let answered: Answered
      switch InputLine.parse(line, at: waiting) {
      case .input(let input): answered = try await onboarding.answer(tour, turn: turn, with: input)
      case .feedback(let content):
        answered = try await onboarding.answer(tour, turn: turn, with: .feedback, feedback: content)
      case .pass(let duration):
        time.pass(duration)
        answered = try await onboarding.answer(tour, turn: turn, with: .resume)
      // A tour that is kept is told in the world as it is.
      case .change:
        voice.refuse(.engine(.doesNotFit), at: waiting, on: stage(of: open))
        continue
      case .unfit(let refusal):
        voice.refuse(.engine(refusal), at: waiting, on: stage(of: open))
        open = try await onboarding.look(at: tour, mayArrive: true)
        voice.tell(open.arrival + open.told, on: stage(of: open))
        (waiting, turn) = (open.waiting, open.turn)
        continue
      }
      if case .refused(let refusal) = answered.outcome {
        voice.refuse(refusal, at: waiting, on: stage(of: open))
      }
      voice.tell(answered.told, on: stage(of: open))
      (waiting, turn) = (answered.waiting, answered.turn)
    }
  }

  private func stage(of open: OpenTour) -> Stage {
    Stage(language: open.language, guide: open.engine.flow.guide, now: time.clock.now())
  }
}
