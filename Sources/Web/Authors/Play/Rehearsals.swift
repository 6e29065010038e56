import Onboarding
import StoryModel

/// The rehearsals under way: in memory alone, only so many, and gone when nobody looks at them for a while.
actor Rehearsals {
  /// Of more than these the one that was looked at longest ago goes.
  static let limit = 200
  /// How long one stays without being looked at by its owner, in seconds.
  static let lifetime: Int64 = 2 * 3600

  private struct Kept {
    /// Whose session it belongs to.
    let owner: Token
    var scene: PlayedScene
    var seen: Instant
    /// Greater for what was looked at later.
    var order: Int
    /// How often it moved.
    var changes = 0
  }

  private var kept: [String: Kept] = [:]
  private var order = 0

  var count: Int { kept.count }

  /// Keeps one and gives the word by which it is found.
  func keep(_ scene: PlayedScene, of owner: Token, at now: Instant) -> String {
    clear(at: now)
    if kept.count >= Self.limit, let oldest = kept.min(by: { $0.value.order < $1.value.order }) {
      kept[oldest.key] = nil
    }
    let key = RandomSource.system.key()
    order += 1
    kept[key] = Kept(owner: owner, scene: scene, seen: now, order: order)
    return key
  }

  /// The rehearsal of a story as it is; nil where it is gone.
  ///
  /// Throws `notFound` where it is somebody else's, or another story's.
  func find(
    _ key: String, in story: String, of owner: Token, at now: Instant
  ) throws(Problem) -> PlayedScene? {
    try change(key, in: story, of: owner, at: now) { _ in false }?.scene
  }

  /// Takes an answer; nil where the rehearsal is gone.
  func take(
    _ form: Form, _ key: String, in story: String, of owner: Token, at now: Instant
  ) throws(Problem) -> (scene: PlayedScene, refusal: RefusalWords?)? {
    var refusal: RefusalWords?
    let changed = try change(key, in: story, of: owner, at: now) { scene in
      refusal = scene.take(form)
      return true
    }
    return changed.map { ($0.scene, refusal) }
  }

  /// The rehearsal with this word, whoever has the word: it is tried over the intranet; nil where it is gone.
  ///
  /// It stays no longer for it: an address that got around ends.
  func look(_ key: String, at now: Instant) -> PlayedScene? { open(key, at: now)?.scene }

  /// How often a rehearsal moved; nil where it is gone.
  func changes(of key: String) -> Int? { kept[key]?.changes }

  /// Changes the rehearsal with this word, whoever has the word; nil where it is gone.
  func change<Value: Sendable>(
    _ key: String, at now: Instant, _ work: @Sendable (inout PlayedScene) throws -> Value
  ) throws -> Value? {
    guard var found = open(key, at: now) else { return nil }
    let value = try work(&found.scene)
    found.changes += 1
    kept[key] = found
    return value
  }

  private func change(
    _ key: String, in story: String, of owner: Token, at now: Instant, _ work: (inout PlayedScene) -> Bool
  ) throws(Problem) -> Kept? {
    guard var found = open(key, at: now) else { return nil }
    guard found.owner == owner, found.scene.story.key == story else { throw .notFound }
    found.seen = now
    if work(&found.scene) { found.changes += 1 }
    kept[key] = found
    return found
  }

  /// One that is not over.
  private func open(_ key: String, at now: Instant) -> Kept? {
    clear(at: now)
    guard var found = kept[key] else { return nil }
    order += 1
    found.order = order
    kept[key] = found
    return found
  }

  private func clear(at now: Instant) {
    kept = kept.filter { now.seconds - $0.value.seen.seconds < Self.lifetime }
  }
}
