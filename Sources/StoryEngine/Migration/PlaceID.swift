package import StoryModel

/// A place where a tour can stand, by its id.
package enum PlaceID: Hashable, Sendable {
  /// A beat that waits.
  case beat(BeatID)
  /// The beginning of a scene, where an earlier migration put somebody who was not back since.
  case sceneStart(SceneID)
}
