package import StoryModel

/// Where somebody is put in a new version of the story; the first of each case is where she stood in the old one.
package enum Placement: Hashable, Sendable {
  /// The same place is there.
  case stays(PlaceID)
  /// A `moved` rule says where.
  case byRule(PlaceID, to: PlaceID)
  /// The nearest earlier beat that waits and is still there.
  case earlier(BeatID, to: BeatID)
  /// Nothing earlier is left in her scene, which begins again; it may have another id by a `moved` rule.
  case sceneStart(BeatID, of: SceneID)

  /// Where she stood in the old version.
  package var old: PlaceID {
    switch self {
    case .stays(let place), .byRule(let place, _): place
    case .earlier(let beat, _), .sceneStart(let beat, _): .beat(beat)
    }
  }

  /// Where she stands in the new one.
  package var new: PlaceID {
    switch self {
    case .stays(let place), .byRule(_, let place): place
    case .earlier(_, let beat): .beat(beat)
    case .sceneStart(_, let scene): .sceneStart(scene)
    }
  }
}
