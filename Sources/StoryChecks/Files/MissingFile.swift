import StoryModel

/// A file that the story names and that is not there.
enum MissingFile: StoryCheck {
  static let code = Diagnostic.Code(28, "missing-file")

  static func findings(in subject: CheckedStory) -> [Diagnostic] {
    files(of: subject.flow).filter { !subject.fileExists($0.value) }.map { file in
      finding(
        at: file.range, "there is no file '\(file.value)' in the story's folder",
        help: "Put the file there, or mend the path: it starts at the folder of story.xml.")
    }
  }

  /// Everything that the story names, each place where it does.
  private static func files(of flow: Flow) -> [Located<String>] {
    let media = flow.tells.flatMap { tell -> [Located<String>] in
      switch tell.kind {
      case .say: []
      case .image(let image): [image.source]
      case .video(let video): [video.source, video.captions, video.description]
      }
    }
    return flow.includes + flow.badges.map(\.drawing) + media
  }
}
