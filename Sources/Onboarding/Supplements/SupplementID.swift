package import StoryModel

/// What a story's supplement is called that leads from one publication to a later one: `welkom-sinds-3-tot-5`.
///
/// Each is a tour of its own, with its own progress and journal; no report counts it.
package struct SupplementID: Hashable, Sendable {
  package let story: StoryID
  /// The publication that is known already; 0 where the story was finished before anything of it was published.
  package let since: Int
  /// The publication whose news it tells.
  package let until: Int

  init(_ story: StoryID, since: Int, until: Int) {
    self.story = story
    self.since = since
    self.until = until
  }

  /// Nil for an id that is not made like this.
  package init?(_ id: StoryID) {
    let match = id.text.wholeMatch(of: /(.+)-sinds-(0|[1-9][0-9]{0,8})-tot-([1-9][0-9]{0,8})/)
    guard let match, let since = Int(match.2), let until = Int(match.3), since < until else { return nil }
    self.init(StoryID(String(match.1)), since: since, until: until)
  }

  /// As the id of a story.
  package var id: StoryID { StoryID("\(story)-sinds-\(since)-tot-\(until)") }
}

extension Library {
  /// The story that a tour belongs to: for that of a supplement the story it is one to, else its own.
  ///
  /// A story that an author called so is a story.
  package func origin(of story: StoryID) -> StoryID {
    self[story] == nil ? SupplementID(story)?.story ?? story : story
  }
}
