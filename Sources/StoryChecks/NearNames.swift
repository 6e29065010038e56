import StoryModel

/// Finds what misspelt names were probably meant to be, without letting a file full of them take for ever.
///
/// Each search looks at every known name, so after a certain number of looks there are no more suggestions.
struct NearNames {
  private var looksLeft = 300_000

  /// The nearest known name, if it is near enough.
  mutating func nearest(to name: String, among known: some Collection<String>) -> String? {
    guard looksLeft > 0 else { return nil }
    looksLeft -= known.count
    return Suggestion.nearest(to: name, among: known)
  }

  /// "Did you mean 'x'? ", or nothing.
  mutating func question(for name: String, among known: some Collection<String>) -> Words {
    nearest(to: name, among: known).map { Suggestion.question($0) } ?? .none
  }
}
