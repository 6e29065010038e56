import Authoring
import Onboarding
import StoryEngine
import StoryModel

/// The stories of a start page, by how far she is.
struct StoryLists {
  let texts: InterfaceTexts
  let zone: LocalZone
  let now: Instant
  let stories: [StoryOnOffer]

  var busy: [BusyContext] {
    stories.compactMap { story in
      guard case .busy(let progress) = story.standing else { return nil }
      return .init(
        name: story.title, language: story.language, href: "/tours/\(story.story)#here",
        isFirst: story.story == first, progress: progress.map { StepsContext($0, texts) },
        goesOn: goesOn(story), reminder: story.reminder,
        action: story.isWaiting ? texts.start.look : texts.start.goOn)
    }
  }

  var fresh: [FreshContext] {
    stories.compactMap { story in
      guard case .fresh = story.standing else { return nil }
      return .init(
        name: story.title, language: story.language, summary: story.summary,
        minutes: story.minutes.map(texts.minutes), action: "/tours/\(story.story)/begin",
        isFirst: story.story == first)
    }
  }

  var finished: [OverContext] {
    stories.compactMap { story in
      guard case .over = story.standing else { return nil }
      let date = story.finishedAt.flatMap(zone.date).map(DateWords(texts.language).date)
      return .init(
        name: story.title, language: story.language, href: "/tours/\(story.story)",
        status: date.map(texts.finishedOn) ?? texts.start.ended, isCompleted: date != nil,
        news: story.news.map(OverContext.News.init))
    }
  }

  var lead: String {
    if stories.contains(where: { if case .busy = $0.standing { !$0.isWaiting } else { false } }) {
      return texts.start.leadBusy
    }
    if !fresh.isEmpty || stories.contains(where: { $0.news != nil }) { return texts.start.leadFresh }
    return busy.isEmpty ? texts.start.leadDone : texts.start.leadWaiting
  }

  /// The one whose button is the primary one; those under way come first, but for those that wait.
  private var first: StoryID? {
    stories.first { if case .over = $0.standing { false } else { !$0.isWaiting } }?.story
  }

  private func goesOn(_ story: StoryOnOffer) -> String? {
    guard case .until(let due) = story.pause else { return nil }
    let words = DueWords(language: texts.language, zone: zone, now: now)
    return texts.start.goesOn.filled(["when": words.words(due)])
  }
}

extension StoryOnOffer {
  /// Whether it waits for some time that has not come.
  fileprivate var isWaiting: Bool {
    if case .until = pause { true } else { false }
  }

  fileprivate var reminder: String? {
    guard case .reminder(let text) = pause else { return nil }
    return text.plain
  }
}

extension OverContext.News {
  fileprivate init(_ news: NewsOnOffer) {
    let address = "/tours/\(news.story)"
    self.init(
      name: news.title, language: news.language, beginsAt: news.isBusy ? nil : address + "/begin",
      goesOnAt: news.isBusy ? address + "#here" : nil)
  }
}
