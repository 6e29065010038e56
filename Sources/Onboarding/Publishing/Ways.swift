import StoryModel

/// The ways of a story's tours, by where they come from: many tours go the same one.
struct Ways: Sendable {
  private var byDeparture: [Departure: Way] = [:]

  private struct Departure: Hashable {
    var version: StoryVersion
    var publication: Int?
  }

  /// The way of a tour; nil where it was not set.
  subscript(tour: Tour) -> Way? {
    get { byDeparture[Departure(version: tour.version, publication: tour.publication)] }
    set { self[tour.version, tour.publication] = newValue }
  }

  /// The way from a version and a publication.
  subscript(version: StoryVersion, publication: Int?) -> Way? {
    get { byDeparture[Departure(version: version, publication: publication)] }
    set { byDeparture[Departure(version: version, publication: publication)] = newValue }
  }
}
