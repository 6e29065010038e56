import Authoring
import Onboarding
import StoryEngine

/// One beat a line, for other programs.
struct LineVoice: Voice {
  func tell(_ told: [Told], of tour: OpenTour) {
    for told in told { Terminal.output.write(ToldLine.text(told) + "\n") }
  }

  func refuse(_ refusal: InputRefusal, at waiting: Waiting?, of tour: OpenTour) {
    Terminal.output.write(ToldLine.text(refusal, expecting: waiting) + "\n")
  }

  func ask() {}

  func understand(_ line: String, at waiting: Waiting?, of tour: OpenTour) -> Understood { .line(line) }

  func pause(_ tour: OpenTour) {}
}
