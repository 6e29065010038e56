import StoryModel

/// A drawing or picture that is not there.
enum MissingFile: StoryCheck {
  static let code = Diagnostic.Code(28, "missing-file")

  static func findings(in subject: CheckedStory) -> [Diagnostic] {
    subject.flow.tells.compactMap { tell in
      guard case .image(let image) = tell.kind, !subject.fileExists(image.source.value) else { return nil }
      return finding(
        at: image.source.range, "there is no file '\(image.source.value)' in the story's folder",
        help: "Put the picture there, or mend the path: it starts at the folder of story.xml.")
    }
  }
}
