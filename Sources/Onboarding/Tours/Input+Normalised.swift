package import StoryEngine

extension Input {
  /// With its text in NFC, as the engine needs it: the same word is then the same text, however it was typed.
  package var normalised: Input {
    guard case .answer(.text(let text)) = self else { return self }
    return .answer(.text(text.cleaned))
  }
}
