import StoryModel

/// A scene that is named somewhere and is not there.
enum UnknownTarget: StoryCheck {
  static let code = Diagnostic.Code(12, "unknown-target")

  static func findings(in subject: CheckedStory) -> [Diagnostic] {
    var near = NearNames()
    return subject.compilation.problems.compactMap { problem in
      guard case .unknownScene(let scene) = problem else { return nil }
      let name = scene.value.text
      guard !subject.doubt.declarations.contains(name) else { return nil }
      let question = near.question(for: name, among: subject.flow.scenes.lazy.map(\.id.text))
      return finding(
        at: scene.range, "there is no scene '\(name)'",
        help: question + "Name a scene of this story, or add a <scene id=\"\(name)\">.")
    }
  }
}
