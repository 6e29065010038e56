import Authoring
import StoryEngine

/// How what happens in a tour is shown.
protocol Voice {
  func tell(_ told: [Told], on stage: Stage)
  func refuse(_ refusal: InputRefusal, at waiting: Waiting?, on stage: Stage)
  /// Called before a line is read.
  func ask()
  func understand(_ line: String, at waiting: Waiting?, on stage: Stage) -> Understood
  /// No more input, and the tour is not over.
  func pause(on stage: Stage)
}

/// What a typed line means.
enum Understood {
  /// The line as the tour takes it.
  case line(String)
  /// The voice has answered it itself.
  case answered
  case stop
}
