import StoryModel

/// Which beats of a story are new for somebody who knows earlier versions of it.
///
/// A beat is new where comparing calls it added, whichever of the versions the story is compared with, and where none of
/// them has a beat of its kind that reads the same: to be given an id, or another one, makes no news.
struct NewBeats {
  /// Where their start tags begin.
  private var starts: Set<UInt32> = []

  init(in story: Story, since earlier: [Story]) {
    guard !earlier.isEmpty else { return }
    let items = StoryItems(story).items
    var isNew = items.map { $0.subject.isBeat }
    for version in earlier {
      let old = StoryItems(version).items
      let match = ItemMatch(old, items, story.moves)
      let known = Set(old.lazy.filter { $0.subject.isBeat }.map(Reading.init))
      for (index, item) in items.enumerated() where isNew[index] {
        isNew[index] = match.oldOf[index] == nil && !known.contains(Reading(item))
      }
    }
    for (index, item) in items.enumerated() where isNew[index] { starts.insert(item.range.start) }
  }

  var isEmpty: Bool { starts.isEmpty }

  func contains(_ beat: Beat) -> Bool { starts.contains(beat.range.start) }

  /// What a beat tells or asks.
  private struct Reading: Hashable {
    var subject: StoryChange.Subject
    var text: String

    init(_ item: StoryItem) {
      subject = item.subject
      text = item.signature
    }
  }
}
