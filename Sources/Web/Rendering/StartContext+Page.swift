import Authoring
import Onboarding
import StoryEngine
import StoryModel

extension StartContext {
  init(_ page: StartPage, _ texts: InterfaceTexts, at site: Site) {
    let lists = StoryLists(texts: texts, zone: site.onboarding.zone, stories: page.stories)
    greeting = texts.greeting(page.employee.facts.firstName)
    busy = lists.busy
    fresh = lists.fresh
    finished = lists.finished
    lead =
      !busy.isEmpty
      ? texts.start.leadBusy : !fresh.isEmpty ? texts.start.leadFresh : texts.start.leadDone
    seen = site.onboarding.settings.showsNames ? texts.start.seen : texts.start.seenWithoutNames
    answers = page.replies.compactMap { Reply($0, texts, site.onboarding.zone) }
    publicAnswers = page.publicReplies.compactMap { Reply($0, texts, site.onboarding.zone) }
    isEmpty = page.stories.isEmpty
  }
}

extension StartContext.Reply {
  /// Nil where there is no answer.
  fileprivate init?(_ item: FeedbackItem, _ texts: InterfaceTexts, _ zone: LocalZone) {
    guard let answer = item.answer else { return nil }
    self.answer = answer
    asked = item.text.isEmpty ? ScoreWords(item, texts).label ?? item.topic : item.text
    guard case .signed(_, _, let instant) = item.source else {
      date = nil
      return
    }
    date = zone.date(of: instant).map(DateWords(texts.language).stamp)
  }
}

/// The stories of a start page, by how far she is.
private struct StoryLists {
  let texts: InterfaceTexts
  let zone: LocalZone
  let stories: [StoryOnOffer]

  var busy: [StartContext.Busy] {
    stories.compactMap { story in
      guard case .busy(let progress) = story.standing else { return nil }
      return .init(
        name: story.title, language: story.language, href: "/tours/\(story.story)#here",
        isFirst: story.story == first, progress: progress.map { StepsContext($0, texts) })
    }
  }

  var fresh: [StartContext.Fresh] {
    stories.compactMap { story in
      guard case .fresh = story.standing else { return nil }
      return .init(
        name: story.title, language: story.language, summary: story.summary,
        minutes: story.minutes.map(texts.minutes), action: "/tours/\(story.story)/begin",
        isFirst: story.story == first)
    }
  }

  var finished: [StartContext.Finished] {
    stories.compactMap { story in
      guard case .over = story.standing else { return nil }
      let date = story.finishedAt.flatMap(zone.date).map(DateWords(texts.language).date)
      return .init(
        name: story.title, language: story.language, href: "/tours/\(story.story)",
        status: date.map(texts.finishedOn) ?? texts.start.ended, isCompleted: date != nil)
    }
  }

  /// The one whose button is the primary one; those under way come first.
  private var first: StoryID? {
    stories.first { if case .over = $0.standing { false } else { true } }?.story
  }
}
