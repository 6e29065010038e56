package import Authoring
import StoryEngine
package import StoryModel

extension Onboarding {
  /// How many tours there are through a story, over or not.
  package func tourCount(of story: StoryID) async throws(OnboardingError) -> Int {
    try await kept { try await store.tourCount(of: story) }
  }

  /// How many are under way in each publication of a story; nil stands for those who know of none.
  package func toursUnderWay(in story: StoryID) async throws(OnboardingError) -> [Int?: Int] {
    var counts: [Int?: Int] = [:]
    try await eachPage(of: story) { page in
      for read in page where !read.isOver { counts[read.tour.publication, default: 0] += 1 }
    }
    return counts
  }

  /// Whether employees have a story from files already, with all that would be published with it; quickly, for nothing
  /// of it is proved.
  package func hasPublished(_ loaded: LoadedStory, personas: LoadedCast) -> Bool {
    guard let story = loaded.compilation?.flow.story, let published = library[story],
      let publication = published.publication, publication.version == .of(CanonicalBytes.of(loaded.source)),
      let files = try? PublicationFiles(loaded, personas: personas).files
    else { return false }
    return publication.files == files.map { PublishedFile(path: $0.path, hash: .of($0.bytes)) }
  }
}
