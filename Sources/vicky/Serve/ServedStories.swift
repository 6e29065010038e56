import Onboarding
import StoryModel

extension Workplace {
  /// Opens everything for the web.
  ///
  /// Until somebody publishes by hand, the stories of the folder that never were are published, so that the first start
  /// needs no knowledge of publishing; also where it was cut short, or `vicky play` came first. From then on what is
  /// published counts.
  ///
  /// - Parameters:
  ///   - place: the folders and the time zone.
  ///   - settings: what the organisation decides.
  ///   - watches: whether what was saved since is published as well.
  ///   - isQuiet: whether what is published goes without saying.
  /// - Returns: with what publishes stories when they are saved.
  /// - Throws: where there is no story that can be told, or the database cannot be opened.
  static func served(
    _ place: PlaceOptions, settings: Onboarding.Settings, watches: Bool, isQuiet: Bool = false
  ) async throws -> (onboarding: Onboarding, publisher: StoryPublisher) {
    let bare = try open(place, database: .made, settings: settings).onboarding
    let publications = try await bare.publications()
    let isFresh = publications.allSatisfy { [StoryPublisher.server, KeptStory.player].contains($0.by) }
    if isFresh, !watches {
      let known = Set(publications.map(\.story))
      var first = StoryPublisher(
        place: place, onboarding: bare, by: StoryPublisher.server, leaving: known, isQuiet: isQuiet)
      try await first.publish()
    }
    let workplace = try await published(place, bare)
    var publisher = StoryPublisher(
      place: place, onboarding: workplace.onboarding, by: "\(StoryPublisher.server) --watch")
    if watches {
      try await publisher.publish()
    } else if !publications.isEmpty {
      for fault in workplace.faults { Terminal.error.write("vicky: \(fault)".withoutControls + "\n") }
    }
    guard !workplace.onboarding.library.stories.isEmpty else {
      throw CommandFailure(
        Words(
          "\(place.stories): there is no story that can be told",
          nl: "\(place.stories): er is geen verhaal dat verteld kan worden")[.current])
    }
    return (workplace.onboarding, publisher)
  }
}
