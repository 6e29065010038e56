import StoryModel

/// The scene that is open; scenes do not nest.
struct SceneDraft {
  var scene = StoryScene(id: Located(SceneID(""), at: SourceRange(0, 0)), range: SourceRange(0, 0))
  /// How many beats were opened in it so far, those within other beats included.
  var beatCount = 0
  /// How many `vary`s within texts have no id.
  var textVaryCount = 0
}

extension StoryBuilder {
  mutating func openScene(_ tag: StartTag) {
    // `~` is in no author's id, so a scene without one is in nobody's way.
    let id = tag.id(.id, as: SceneID.self) ?? Located(SceneID("~\(sceneCount + 1)"), at: tag.opening)
    scene = SceneDraft(
      scene: StoryScene(
        id: id, range: tag.range, title: tag.string(.title) ?? "", feature: tag.string(.feature),
        isMilestone: tag.flag(.milestone), skip: tag.id(.skip, as: SceneID.self)))
  }

  mutating func closeScene() {
    scene.scene.beats = beats.take(from: 0)
    sceneCount += 1
    handOn(scene.scene)
    scene.scene.beats = []
  }
}
