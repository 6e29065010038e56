import Authoring
import StoryEngine

/// One beat a line, for other programs.
struct LineVoice: Voice {
  func tell(_ told: [Told], on stage: Stage) {
    for told in told { Terminal.output.write(ToldLine.text(told, language: stage.language) + "\n") }
  }

  func refuse(_ refusal: InputRefusal, at waiting: Waiting?, on stage: Stage) {
    Terminal.output.write(ToldLine.text(refusal, expecting: waiting) + "\n")
  }

  func ask() {}

  func understand(_ line: String, at waiting: Waiting?, on stage: Stage) -> Understood { .line(line) }

  func pause(on stage: Stage) {}
}
