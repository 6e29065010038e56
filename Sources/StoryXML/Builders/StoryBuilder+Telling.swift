import StoryModel

/// A beat that is open and holds a text and nothing else: complete but for that.
struct TellingDraft {
  var id: Located<BeatID>?
  var range: SourceRange
  var kind: Kind

  enum Kind {
    case say(speaker: Located<PersonaID>?, mood: Located<MoodID>?, outfit: Located<PieceID>?)
    /// Without a variable there is nothing to ask; that is reported.
    case ask(Located<VariableName>?, isOptional: Bool)
    case feedback(topic: String, FeedbackScale, allowsAnonymous: Bool)
    /// Without a time there is nothing to wait for; that is reported.
    case wait(Beat.Due?, mayGoOnEarly: Bool)
    case end(TourOutcome)
  }
}

extension StoryBuilder {
  mutating func openSay(_ tag: StartTag) {
    let kind = TellingDraft.Kind.say(
      speaker: tag.id(.by, as: PersonaID.self), mood: tag.id(.mood, as: MoodID.self),
      outfit: tag.id(.outfit, as: PieceID.self))
    tell(id(of: tag), tag, kind)
  }

  mutating func openAsk(_ tag: StartTag, findings: inout Findings) {
    let variable = tag.id(.into, as: VariableName.self)
    tell(waitingID(of: tag, findings: &findings), tag, .ask(variable, isOptional: tag.flag(.optional)))
  }

  mutating func openFeedback(_ tag: StartTag, findings: inout Findings) {
    let kind = TellingDraft.Kind.feedback(
      topic: tag.string(.topic) ?? "", tag.word(.scale, as: FeedbackScale.self) ?? .text,
      allowsAnonymous: tag.string(.anonymous) != "no")
    tell(waitingID(of: tag, findings: &findings), tag, kind)
  }

  mutating func openEnd(_ tag: StartTag, findings: inout Findings) {
    let outcome = tag.word(.outcome, as: TourOutcome.self) ?? .completed
    tell(waitingID(of: tag, findings: &findings), tag, .end(outcome))
  }

  mutating func openWait(_ tag: StartTag, findings: inout Findings) {
    var due: Beat.Due?
    if let duration = tag.string(.for).flatMap({ CalendarDuration($0) }) { due = .after(duration) }
    let date = tag.expression(.until, findings: &findings)
    if due == nil, let date { due = .until(date) }
    if let place = tag[.until]?.value, tag.isGiven(.for) {
      findings.add(
        .misfit(
          .until, at: place, Words("stands beside 'for'", nl: "staat naast 'for'"),
          help: Words("Wait for some time, or until a date.", nl: "Wacht een tijd, of tot een datum.")))
    } else if !tag.isGiven(.for), !tag.isGiven(.until) {
      findings.add(.missingOneOf(Words("'for' or 'until'", nl: "'for' of 'until'"), of: tag))
    }
    let id = waitingID(of: tag, findings: &findings)
    tell(id, tag, .wait(due, mayGoOnEarly: tag.string(.early) != "no"))
  }

  /// A text that begins here completes the beat.
  private mutating func tell(_ id: Located<BeatID>?, _ tag: StartTag, _ kind: TellingDraft.Kind) {
    texts.begin()
    telling.append(TellingDraft(id: id, range: tag.range, kind: kind))
  }

  mutating func closeTelling(_ element: OpenElement, findings: inout Findings) {
    let text = texts.finish()
    // A story may end without another word.
    if text.isEmpty, element.element != .end { findings.add(.missingText(element)) }
    guard let draft = telling.popLast(), let kind = draft.kind.complete(with: text) else { return }
    beats.push(Beat(id: draft.id, range: draft.range, kind: kind))
  }
}

extension TellingDraft.Kind {
  /// Nil where there is nothing to tell.
  fileprivate consuming func complete(with text: Text) -> Beat.Kind? {
    switch self {
    case .say(let speaker, let mood, let outfit):
      .say(Beat.Say(speaker: speaker, mood: mood, outfit: outfit, text: text))
    case .wait(let due?, let mayGoOnEarly):
      .wait(Beat.Wait(due: due, mayGoOnEarly: mayGoOnEarly, text: text))
    case .wait(nil, _): nil
    case .ask(let variable?, let isOptional):
      .ask(Beat.Ask(variable: variable, isOptional: isOptional, text: text))
    case .ask(nil, _): nil
    case .feedback(let topic, let scale, let allowsAnonymous):
      .feedback(Beat.Feedback(topic: topic, scale: scale, allowsAnonymous: allowsAnonymous, text: text))
    case .end(let outcome): .end(Beat.End(outcome: outcome, text: text))
    }
  }
}
