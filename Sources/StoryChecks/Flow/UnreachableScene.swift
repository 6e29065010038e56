import StoryModel

/// A scene that no way through the story leads to.
enum UnreachableScene: StoryCheck {
  static let code = Diagnostic.Code(21, "unreachable-scene")

  static func findings(in subject: CheckedStory) -> [Diagnostic] {
    let flow = subject.flow
    guard let first = flow.scenes.first else { return [] }
    var walk = subject.fromBeginning
    for word in subject.doubt.mentions {
      if let scene = flow.scene(SceneID(word)) { walk.enter(scene: scene) }
    }
    let doubled = enterDoubled(in: subject, &walk)
    return flow.scenes.indices.compactMap { index in
      guard !walk.reaches(scene: Int32(index)) else { return nil }
      let scene = flow.scenes[index]
      guard !doubled.contains(scene.id) else { return nil }
      var finding = finding(
        at: scene.range,
        Words("nothing leads to scene '\(scene.id)'", nl: "er leidt niets naar scène '\(scene.id)'"),
        help: Words(
          "Go there from a scene that can be reached from '\(first.id)', or take this one out.",
          nl: "Ga erheen vanuit een scène die je vanaf '\(first.id)' kunt bereiken, of haal deze weg."))
      // What is included may be shared with other stories: not everything in it need be used here.
      if scene.range.start >= flow.ownEnd { finding.code.severity = .warning }
      return finding
    }
  }

  /// Scenes that share an id: which of them is meant cannot be known, so all of them may be.
  private static func enterDoubled(in subject: CheckedStory, _ walk: inout FlowWalk) -> Set<SceneID> {
    var doubled: Set<SceneID> = []
    for case .doubledID(let id, kind: "scene") in subject.compilation.problems {
      doubled.insert(SceneID(id.value))
    }
    guard !doubled.isEmpty else { return [] }
    for (index, scene) in subject.flow.scenes.enumerated() where doubled.contains(scene.id) {
      walk.enter(scene: Int32(index))
    }
    return doubled
  }
}
