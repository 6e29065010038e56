import StoryModel

extension TourState {
  /// The same tour, of somebody who typed other texts: `other` gives one for each that a variable holds.
  package func typing(_ other: (String) -> String) -> TourState {
    var state = self
    for (index, value) in variables.enumerated() {
      if case .text(let text) = value { state.variables[index] = .text(other(text)) }
    }
    return state
  }
}
