extension Persona {
  /// What she says first from a time of day on.
  package struct Greeting: Hashable, Sendable {
    /// Minutes after midnight.
    package var from: Int
    package var text: String

    package init(from: Int, text: String) {
      self.from = from
      self.text = text
    }
  }

  /// The greeting for a time of day in minutes after midnight: the last one that has begun, else the latest of the day
  /// before; nil where she has none.
  package func greeting(at minute: Int) -> String? {
    let begun = greetings.filter { $0.from <= minute }
    return (begun.isEmpty ? greetings : begun).max { $0.from < $1.from }?.text
  }
}
