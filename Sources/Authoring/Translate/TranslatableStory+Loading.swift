package import StoryModel
import StoryXML

extension TranslatableStory {
  /// The story of a file that was read before, with what it includes; nil where there is nothing to speak of.
  package init?(_ source: SourceText) {
    let files = source.split([]).map(\.file)
    guard let own = files.first else { return nil }
    let included = Dictionary(files.dropFirst().map { ($0.path, $0) }) { first, _ in first }
    let reading = StoryReader.read(own, limit: .max) { included[$0] }
    guard let story = reading.value else { return nil }
    self.init(story, in: reading.source)
  }
}
