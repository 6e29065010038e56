import Authoring
import Onboarding
import StoryEngine
import StoryModel

/// Feedback as letters to the web team.
struct Letters {
  let texts: InterfaceTexts
  let zone: LocalZone
  let library: Library
  /// The form that was just refused, and of which letter it is.
  var refused: (id: FeedbackID, form: Form, why: String)?

  func letter(_ item: FeedbackItem) -> LetterContext {
    let score = ScoreWords(item, texts)
    return LetterContext(
      id: item.id.text, from: from(item), about: texts.about(topic: item.topic, story: title(item.story)),
      score: score.label.map { .init(label: $0, smiley: score.smiley) },
      text: item.text.isEmpty ? nil : item.text, answer: answer(to: item), form: form(for: item),
      canClose: item.status != .closed, revision: item.revision)
  }

  func missing(_ report: MissingReport) -> MissingContext {
    let (step, target) = (report.step, report.target)
    return MissingContext(
      task: step.map { Self.beginning(of: $0.words) } ?? target.beat.text,
      language: step?.language ?? texts.language,
      scene: step.flatMap { $0.scene.isEmpty ? nil : $0.scene }, sought: step.flatMap { sought($0.place) },
      isPast: step.map { !$0.isCurrent } ?? true, story: step?.storyTitle ?? title(target.story),
      week: texts.week(report.target.week.week, of: report.target.week.year),
      times: texts.times(report.count))
  }

  private func from(_ item: FeedbackItem) -> String {
    switch item.source {
    case .signed(_, let name, let instant):
      zone.date(of: instant).map { "\(name), \(DateWords(texts.language).date($0))" } ?? name
    case .anonymous(let week, _):
      "\(texts.team.anonymous), \(texts.week(week.week, of: week.year))"
    }
  }

  private func answer(to item: FeedbackItem) -> LetterContext.Answer? {
    item.answer.map { .init(who: texts.team.yourAnswer, words: $0, readers: readers(of: item)) }
  }

  private func readers(of item: FeedbackItem) -> String {
    switch item.source {
    case .signed(_, let name, _): texts.readByOne(name)
    case .anonymous(_, let isPublic): isPublic ? texts.team.readByAll : texts.team.readByNobody
    }
  }

  private func form(for item: FeedbackItem) -> LetterContext.Form? {
    let refusal = refused.flatMap { $0.id == item.id ? $0 : nil }
    guard item.status != .closed || refusal != nil else { return nil }
    return .init(
      label: item.answer == nil ? texts.team.writeAnswer : texts.team.changeAnswer, note: note(for: item),
      canBePublic: item.isAnonymous,
      isPublic: refusal.map { $0.form["public"] != nil } ?? item.answerIsPublic,
      draft: refusal?.form["text"] ?? item.answer ?? "", isOpen: refusal != nil, refused: refusal?.why)
  }

  private func note(for item: FeedbackItem) -> String {
    switch item.source {
    case .signed(_, let name, _): texts.signedAnswerNote(name)
    case .anonymous: texts.team.anonymousAnswerNote
    }
  }

  private func title(_ story: StoryID) -> String { library[story]?.engine.flow.title ?? story.text }

  /// The first words of a task.
  private static func beginning(of text: String) -> String {
    let words = text.split(separator: " ")
    return words.prefix(12).joined(separator: " ") + (words.count > 12 ? " …" : "")
  }

  /// As in "Op /groepen gezocht: de knop 'Lid worden'.".
  private func sought(_ place: Beat.Target) -> String? {
    let thing = place.name.map { name in
      "\(texts.tour.roles[place.role ?? ""] ?? texts.tour.roles[""] ?? "") '\(name)'"
    }
    switch (place.page, thing ?? place.css) {
    case (let page?, let what?): return texts.team.missingOn.filled(["page": page, "what": what])
    case (let page?, nil): return texts.team.missingPage.filled(["page": page])
    case (nil, let what?): return texts.team.missingWhat.filled(["what": what])
    case (nil, nil): return nil
    }
  }
}

extension FeedbackItem {
  /// A fingerprint of how far the web team is with it.
  var revision: String {
    Assets.tag(of: Array("\(status.rawValue)|\(answerIsPublic)|\(answer ?? "")".utf8))
  }

  var answerIsPublic: Bool {
    if case .anonymous(_, answerIsPublic: true) = source { return true }
    return false
  }
}
