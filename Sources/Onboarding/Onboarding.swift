package import Authoring
package import StoryModel

/// The use cases: all that web and command line do with people's data goes through here.
///
/// A value without state of its own: copies share the store and the library.
package struct Onboarding: Sendable {
  /// What is kept.
  package let store: any Store
  /// The stories.
  package let library: Library
  /// Where the employees' days begin and end.
  package let zone: LocalZone
  /// What the organisation decides.
  package let settings: Settings
  let clock: WallClock
  let random: RandomSource
  /// Whether a story may be begun by whom it is not meant for: where somebody only tries it out.
  let admitsEverybody: Bool
  let recent = RecentTours()
  /// Who listens for tours that move, in this process.
  package private(set) var news = TourNews()
  private(set) var overlays = OverlaySessions()
  let outfits = RecentOutfits()
  private(set) var told = OnlyOnce<ToldNote>(lifetime: ToldNote.lifetime)

  /// - Parameters:
  ///   - store: what is kept.
  ///   - library: the stories.
  ///   - zone: where the employees' days begin and end.
  ///   - settings: what the organisation decides.
  ///   - clock: the time.
  ///   - random: ids, tokens and seeds.
  ///   - admitsEverybody: whether who is in no story's audience may begin it: where somebody only tries it out.
  package init(
    store: any Store, library: Library, zone: LocalZone = .amsterdam, settings: Settings = Settings(),
    clock: WallClock = .system, random: RandomSource = .system, admitsEverybody: Bool = false
  ) {
    self.store = store
    self.library = library
    self.zone = zone
    self.settings = settings
    self.clock = clock
    self.random = random
    self.admitsEverybody = admitsEverybody
  }

  /// The same use cases over other stories.
  package func with(_ library: Library) -> Onboarding {
    var other = Onboarding(
      store: store, library: library, zone: zone, settings: settings, clock: clock, random: random,
      admitsEverybody: admitsEverybody)
    (other.news, other.overlays, other.told) = (news, overlays, told)
    return other
  }

  /// What the organisation decides.
  package struct Settings: Sendable {
    /// Whether reports name employees; where not, no count under five is given either.
    package var showsNames = true
    /// How long a personal link lets somebody in, in seconds.
    package var linkLifetime: Int64 = 14 * 86_400
    /// How long an employee's session lasts, in seconds.
    package var employeeSession: Int64 = 30 * 86_400
    /// How long a session of the web team lasts, in seconds.
    package var teamSession: Int64 = 12 * 3600
    /// Whether somebody whom the intranet vouches for and nobody knows becomes an employee.
    package var admitsNewcomers = true
    /// Whether an employee of whom no subject is known is whoever the intranet gives her name.
    ///
    /// Only for an intranet where nobody chooses the name that it signs.
    package var knowsByName = false
    /// How long a session of the overlay lasts until it is renewed, in seconds.
    package var overlaySession: Int64 = 900
    /// How long it can be renewed, in seconds from its beginning.
    package var overlayLimit: Int64 = 8 * 3600

    /// What holds where the organisation decides nothing.
    package init() {}
  }

  /// To be called before a program ends that is not a server: what was written without a name must not be found beside
  /// what was written with one.
  package func settle() async { await store.settle() }

  /// The present instant.
  package var now: Instant { clock.now() }

  /// Runs something of the store's, its errors as ours.
  func kept<Value>(_ work: () async throws -> Value) async throws(OnboardingError) -> Value {
    do {
      return try await work()
    } catch let error as StoreError {
      throw .store(error)
    } catch {
      throw .store(StoreError(.failed, "the database failed (\(error))", cause: error))
    }
  }
}
