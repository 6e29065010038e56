import Authoring
import Onboarding
import StoryEngine
import StoryModel

extension StartContext {
  /// `pieces` is how many pieces of wardrobe are hers.
  init(_ page: StartPage, pieces: Int, _ texts: InterfaceTexts, at site: Site) {
    let onboarding = site.onboarding
    let lists = StoryLists(texts: texts, zone: onboarding.zone, now: onboarding.now, stories: page.stories)
    greeting = texts.greeting(page.employee.facts.firstName, as: site.greeting(in: texts))
    lead = lists.lead
    seen = site.onboarding.settings.showsNames ? texts.start.seen : texts.start.seenWithoutNames
    let blocks = StartBlocks(page: page, pieces: pieces, lists: lists, texts: texts, zone: onboarding.zone)
    self.blocks = page.arrangement.shown.compactMap(blocks.block)
  }

  /// Whether nothing waits for her.
  static func isAllDone(_ page: StartPage) -> Bool {
    page.stories.allSatisfy { if case .over = $0.standing { true } else { false } }
  }
}

/// The blocks of a start page; where there is nothing in one, it says what there may be, or is left out.
private struct StartBlocks {
  let page: StartPage
  let pieces: Int
  let lists: StoryLists
  let texts: InterfaceTexts
  let zone: LocalZone

  func block(_ block: StartBlock) -> StartBlockContext? {
    switch block {
    case .stories: stories
    case .badges: StartBlockContext(badges: .init(earned: page.badges.map(badge)))
    case .wardrobe:
      StartBlockContext(wardrobe: .init(words: texts.wardrobe(pieces), isEmpty: pieces == 0))
    case .replies: StartBlockContext(replies: letters(page.replies))
    case .answers:
      page.publicReplies.isEmpty ? nil : StartBlockContext(answers: letters(page.publicReplies))
    case .finished:
      lists.finished.isEmpty ? nil : StartBlockContext(finished: .init(over: lists.finished))
    }
  }

  /// Where all is done, the lead says so.
  private var stories: StartBlockContext? {
    let (busy, fresh) = (lists.busy, lists.fresh)
    guard !busy.isEmpty || !fresh.isEmpty || page.stories.isEmpty else { return nil }
    return StartBlockContext(stories: .init(busy: busy, fresh: fresh, isEmpty: page.stories.isEmpty))
  }

  private func badge(_ badge: EarnedBadge) -> BadgeContext {
    let story = page.stories.first { $0.story == badge.story }
    let date = zone.date(of: badge.at).map(DateWords(texts.language).date)
    return BadgeContext(
      src: StoryMedia.address(of: badge.drawing, in: badge.story), alt: badge.alternative,
      badge: badge.title, language: badge.language,
      given: date.map { texts.home.badgeGiven.filled(["date": $0]) },
      story: story.map { .init(name: $0.title, language: $0.language) })
  }

  private func letters(_ items: [FeedbackItem]) -> StartBlockContext.Replies {
    .init(letters: items.compactMap { ReplyContext($0, texts, zone) })
  }
}

extension ReplyContext {
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

extension Site {
  /// What the host says first at this time of day; nil where she has no greeting in this language.
  fileprivate func greeting(in texts: InterfaceTexts) -> String? {
    guard let host = casting.host, InterfaceTexts.of(host.language).language == texts.language else {
      return nil
    }
    return host.greeting(at: onboarding.zone.minute(of: onboarding.now))
  }
}
