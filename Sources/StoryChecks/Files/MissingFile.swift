import StoryModel

/// A file that the story names and that is not there.
enum MissingFile: StoryCheck {
  static let code = Diagnostic.Code(28, "missing-file")

  static func findings(in subject: CheckedStory) -> [Diagnostic] {
    // One whose path leads outside has none, and that is reported.
    files(of: subject.flow).filter { !$0.value.isEmpty && !subject.fileExists($0.value) }.map { file in
      finding(
        at: file.range,
        Words(
          "there is no file '\(file.value)' in the folder of the story",
          nl: "er is geen bestand '\(file.value)' in de map van het verhaal"),
        help: Words(
          "Put the file there, or mend the path: it starts at the folder of story.xml.",
          nl: "Zet het bestand daar, of verbeter het pad: dat begint bij de map van story.xml."))
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
