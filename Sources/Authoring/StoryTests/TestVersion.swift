package import StoryEngine
package import StoryModel
import StoryXML

/// One version of a story that a test goes through.
package struct TestVersion: Sendable {
  package let compilation: Compilation
  package let engine: StoryEngine
  /// Where its beats stand, for whoever is in the middle of it when the next version comes.
  package let places: StoryPlaces

  /// Nil for a story that cannot be told.
  ///
  /// Its pictures need not be there; where its beats stand is looked up only where another version comes after it.
  init?(_ story: LoadedStory, isLeft: Bool) {
    guard let compilation = story.compilation, story.soundApartFromFiles else { return nil }
    self.compilation = compilation
    engine = StoryEngine(flow: compilation.flow)
    guard isLeft else {
      places = StoryPlaces(Story(StoryHead(), scenes: []))
      return
    }
    let files = story.source.split([]).map(\.file)
    guard let own = files.first,
      let tree = StoryReader.read(own, include: { path in files.dropFirst().first { $0.path == path } }).value
    else { return nil }
    places = StoryPlaces(tree)
  }
}

extension LoadedStory {
  /// Whether nothing but a picture or the like is missing: an older version is kept for its words.
  fileprivate var soundApartFromFiles: Bool {
    !diagnostics.contains { $0.severity == .error && $0.code != TestCode.missingFile }
  }

  /// The first thing that keeps it from being told.
  var firstError: Diagnostic? {
    diagnostics.first { $0.severity == .error && $0.code != TestCode.missingFile }
  }
}
