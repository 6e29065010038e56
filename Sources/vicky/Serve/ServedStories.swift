import Onboarding
import StoryModel

extension Workplace {
  /// Opens everything for the web.
  ///
  /// A database in which nothing is published yet gets the stories of the folder, so that the first start needs no
  /// knowledge of publishing; from then on what is published counts.
  ///
  /// - Parameters:
  ///   - place: the folders and the time zone.
  ///   - settings: what the organisation decides.
  ///   - watches: whether what was saved since is published as well.
  /// - Returns: with what publishes stories when they are saved.
  /// - Throws: where there is no story that can be told, or the database cannot be opened.
  static func served(
    _ place: PlaceOptions, settings: Onboarding.Settings, watches: Bool
  ) async throws -> (onboarding: Onboarding, publisher: StoryPublisher) {
    let bare = try open(place, database: .made, settings: settings).onboarding
    let isFresh = try await bare.publications().isEmpty
    var publisher = StoryPublisher(place: place, onboarding: bare, by: "vicky serve")
    if isFresh { try await publisher.publish() }
    let workplace = try await published(place, bare)
    publisher.onboarding = workplace.onboarding
    publisher.by = "vicky serve --watch"
    if watches {
      try await publisher.publish()
    } else if !isFresh {
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
