package import StoryModel
import StoryXML

extension LoadedStory {
  /// The story as its author wrote it, read again from the bytes that are here; nil where there is nothing to speak of.
  package var tree: Story? {
    let files = source.split([]).map(\.file)
    guard let own = files.first else { return nil }
    let included = Dictionary(files.dropFirst().map { ($0.path, $0) }) { first, _ in first }
    return StoryReader.read(own, limit: .max) { included[$0] }.value
  }
}
