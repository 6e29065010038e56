import Authoring
import Onboarding
import StoryModel

extension Onboarding {
  /// The id of a story that was published.
  ///
  /// - Parameters:
  ///   - text: its id, or a path to its file or folder.
  ///   - place: where the personas are that reading a file needs.
  /// - Returns: the id.
  /// - Throws: a ``CommandFailure`` where nothing of it was published.
  func publishedStory(_ text: String, _ place: PlaceOptions) async throws -> StoryID {
    // Also where what is published cannot be told: another publication may help.
    let published = Set(try await publications().map(\.story))
    if published.contains(StoryID(text)) { return StoryID(text) }
    let cast = (try? CastLoader.load(folder: place.personas))?.cast ?? Cast([])
    let id = (try? StoryLoader.load(path: text, cast: cast))?.compilation?.flow.story
    if let id, published.contains(id) { return id }
    let ids = published.map(\.text).sorted()
    let shown = id?.text ?? text
    let first = Words(
      "nothing of '\(shown)' is published. ", nl: "van '\(shown)' is niets gepubliceerd. ")
    let rest =
      ids.isEmpty
      ? Words("'vicky publish PATH' does it", nl: "'vicky publish PAD' doet dat")
      : Suggestion.question(for: shown, among: ids) + Words("There is ", nl: "Er is ")
        + .choice(of: ids)
    throw CommandFailure((first + rest)[.current])
  }
}
