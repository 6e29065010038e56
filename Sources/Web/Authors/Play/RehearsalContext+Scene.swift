import Authoring
import Onboarding
import StoryEngine
import StoryModel

extension RehearsalContext {
  /// - Parameters:
  ///   - scene: what is played.
  ///   - address: of its page.
  ///   - key: the word by which it is found.
  ///   - current: the story as it is by now; nil where it is gone.
  ///   - intranets: the sites that Vicky may appear on.
  ///   - texts: in the author's language.
  ///   - feedbackLabel: for the web team's navigation, in the story's language.
  init(
    _ scene: PlayedScene, at address: String, key: String, current: AuthoredStory?,
    intranets: [String], _ texts: InterfaceTexts, feedbackLabel: String
  ) {
    let p = PlayTexts.of(texts.language)
    let messages = AuthorTexts.of(texts.language).messages
    let story = "/team/stories/\(scene.story.key)/script"
    let colleague = PlayedScene.colleague
    self.init(
      p: p, lang: texts.language, feedbackLabel: feedbackLabel,
      title: PlayTexts.of(scene.tour.language).rehearsal,
      playing: p.playing.filled([
        "scene": scene.scene, "name": colleague.firstName, "department": colleague.department,
      ]),
      notice: scene.notice(p), fault: scene.fault(texts),
      hasChanged: !(current?.loaded.reads(as: scene.story.loaded) ?? false), again: address + "/again",
      other: story + "?again=\(key)#play", story: story,
      previews: intranets.compactMap { PreviewAddress.link(to: scene.tour.waiting, on: $0, key: key) },
      variables: scene.variables.map {
        .init(name: $0.name.text, value: $0.value.isEmpty ? nil : $0.value)
      },
      // Places are named from the story's folder on.
      decisions: scene.decisions.map {
        $0[messages].replacing(scene.story.loaded.folder + "/", with: "")
      })
  }
}

extension PlayedScene {
  fileprivate func notice(_ p: PlayTexts) -> String? {
    if case .feedback? = tour.waiting?.kind { return p.feedbackToCome }
    switch latest {
    case .feedback: return p.feedbackNotSent
    case .missing: return p.missingNotSent
    default: return nil
    }
  }

  fileprivate func fault(_ texts: InterfaceTexts) -> String? {
    guard let fault else { return nil }
    let a = AuthorTexts.of(texts.language)
    let place = fault.range.map { range in
      let place = PlaceNames(story.loaded.source, in: story.loaded.folder).place(of: range)
      let file = place.file == story.loaded.source.path ? nil : place.file.split(separator: "/").last
      return a.line(place.line, of: file.map(String.init))
    }
    return PlayTexts.of(texts.language).faultAt.filled([
      "why": fault.why[a.messages], "place": place ?? scene,
    ])
  }
}

extension LoadedStory {
  /// Whether it says the same, in every language.
  fileprivate func reads(as other: LoadedStory) -> Bool {
    source.bytes == other.source.bytes
      && translationSources.map(\.bytes) == other.translationSources.map(\.bytes)
  }
}
