import Onboarding
import StoryEngine
import StoryModel

/// A conversation as bubbles.
struct Bubbles {
  private let tour: OpenTour
  private let texts: InterfaceTexts
  private let casting: Casting
  private let guide: PersonaID
  /// The day it is for the employee.
  private let today: CalendarDate?

  private(set) var bubbles: [BubbleContext] = []
  /// Who spoke last, and in which mood.
  private(set) var speaker: PersonaID
  private var moods: [PersonaID: MoodID] = [:]
  /// What each wore when she last spoke.
  private var outfits: [PersonaID: PieceID] = [:]
  /// Whose run of bubbles it is; nil before the first and after the employee spoke.
  private var run: PersonaID?
  /// Bubbles are numbered within a turn.
  private var key: (turn: String, index: Int)
  private var here = 0
  /// The day of the bubbles so far, and of the next.
  private var day: (told: CalendarDate?, next: CalendarDate?) = (nil, nil)

  init(_ tour: OpenTour, texts: InterfaceTexts, casting: Casting, today: CalendarDate?) {
    self.tour = tour
    self.texts = texts
    self.casting = casting
    self.today = today
    guide = tour.engine.flow.guide
    speaker = guide
    key = ("\((tour.firstWait?.turn ?? tour.turn) - 1)", 0)
    for passage in Passage.of(tour) { add(passage) }
    if bubbles.indices.contains(here) { bubbles[here].isHere = true }
    markQuestion()
  }

  /// The last speaker in her last mood.
  var portrait: Portrait? { casting.portrait(speaker, moods[speaker], wearing: outfits[speaker]) }

  private mutating func add(_ passage: Passage) {
    day.next = passage.day
    switch passage.item {
    case .reply(let reply):
      here = bubbles.count
      addMine(reply)
    case .told(let told):
      if passage.isReturn { here = bubbles.count }
      add(told, isRepeated: passage.isRepeated)
    }
    guard let waiting = passage.waiting else { return }
    key = ("\(waiting.turn)", 0)
  }

  private mutating func add(_ told: Told, isRepeated: Bool) {
    switch told {
    case .say(_, let persona, let mood, let outfit, let text):
      let isDressed = outfits.updateValue(outfit, of: persona)
      say(text, by: persona, mood, isDressed: isDressed)
    case .image(_, let source, let alternative): show(source, alternative)
    case .video(_, let film): show(film)
    case .explained(_, let isRight, let text): judge(isRight, text)
    case .given(let item, let title): give(item, title)
    case .missing(_, let text), .hint(_, let text): say(text, by: guide)
    case .moved(let title): goOn(at: title)
    case .waiting(let waiting): if !isRepeated { say(waiting.text, by: guide) }
    case .end(let ending): say(ending.text, by: guide)
    }
  }

  private mutating func say(
    _ text: Text, by persona: PersonaID, _ mood: MoodID? = nil, isDressed: Bool = false
  ) {
    guard !text.isEmpty else { return }
    moods[persona] = mood ?? moods[persona]
    if isDressed { run = nil }
    var bubble = begin(persona)
    bubble.words = WordsContext(id: nil, language: tour.language, html: StoryHTML.render(text))
    append(bubble)
  }

  private mutating func show(_ source: String, _ alternative: String) {
    var bubble = begin(run ?? guide)
    bubble.picture = PictureContext(
      src: StoryMedia.address(of: source, in: tour.engine.flow.story), alt: alternative,
      language: tour.language)
    append(bubble)
  }

  private mutating func show(_ film: Film) {
    var bubble = begin(run ?? guide)
    let story = tour.engine.flow.story
    let address = { (path: String) in StoryMedia.address(of: path, in: story) }
    bubble.film = FilmContext(
      src: address(film.source), type: ContentType.of(film.source) ?? "", captions: address(film.captions),
      captionsLabel: texts.tour.captions, alt: film.alternative, language: tour.language,
      captionsLanguage: tour.languages.first ?? tour.language,
      description: Link(href: address(film.description), label: texts.tour.describe))
    append(bubble)
  }

  /// Right or not is said, whether or not there is more to say.
  private mutating func judge(_ isRight: Bool, _ text: Text?) {
    var bubble = begin(guide)
    bubble.verdict = VerdictContext(
      isRight: isRight, label: isRight ? texts.tour.right : texts.tour.wrong)
    if let text, !text.isEmpty {
      bubble.words = WordsContext(id: nil, language: tour.language, html: StoryHTML.render(text))
    }
    append(bubble)
  }

  /// The story was changed: in the words of the page, the scene's title in those of the story.
  private mutating func goOn(at title: String) {
    let scene = "<span lang=\"\(StoryHTML.escaped(tour.language))\">\(StoryHTML.escaped(title))</span>"
    let sentence = title.isEmpty ? texts.tour.renewedNearby : texts.tour.renewed
    var bubble = begin(guide)
    bubble.words = WordsContext(
      id: nil, language: texts.language, html: StoryHTML.escaped(sentence).filled(["scene": scene]))
    append(bubble)
  }

  private mutating func give(_ item: ItemID, _ title: String) {
    var bubble = begin(run ?? guide)
    let badge = tour.engine.flow.badges.first { ItemID($0.id.value) == item }
    let drawing = badge.map {
      Portrait(
        src: StoryMedia.address(of: $0.drawing.value, in: tour.engine.flow.story), alt: $0.alternative)
    }
    bubble.gift = GiftContext(
      label: texts.tour.gift, title: title, language: tour.language,
      drawing: drawing ?? casting.wearer(of: item))
    append(bubble)
  }

  private mutating func begin(_ persona: PersonaID) -> BubbleContext {
    var bubble = BubbleContext(key: nextKey(), isGuest: persona != guide)
    if run != persona {
      bubble.isStart = true
      bubble.face = casting.portrait(persona, moods[persona], wearing: outfits[persona])
      bubble.who = casting.name(persona)
    }
    run = persona
    speaker = persona
    return bubble
  }

  private mutating func addMine(_ reply: Reply) {
    run = nil
    let (html, language) = words(of: reply)
    append(
      BubbleContext(
        key: nextKey(), isMine: true, isStart: true, who: texts.tour.you,
        words: WordsContext(id: nil, language: language, html: html)))
  }

  private mutating func append(_ bubble: BubbleContext) {
    var bubble = bubble
    if day.next != day.told, let date = day.next {
      bubble.day = date == today ? texts.tour.today : DateWords(texts.language).day(date)
      day.told = date
    }
    bubbles.append(bubble)
  }

  private mutating func nextKey() -> String {
    defer { key.index += 1 }
    return "\(key.turn).\(key.index)"
  }

  /// The question that the form answers is the last bubble with words; nothing is marked where there is no form.
  private mutating func markQuestion() {
    guard let waiting = tour.waiting, !waiting.text.isEmpty,
      let last = bubbles.lastIndex(where: { !$0.isMine && $0.words?.html == StoryHTML.render(waiting.text) })
    else { return }
    bubbles[last].words?.id = "question"
  }

  private func words(of reply: Reply) -> (html: String, language: String) {
    let interface = { (text: String) in (StoryHTML.escaped(text), texts.language) }
    switch reply {
    case .option(let label): return (StoryHTML.render(label, links: false), tour.language)
    case .value(let label): return (StoryHTML.escaped(label), tour.language)
    case .text(let text): return (StoryHTML.escaped(text), tour.language)
    case .integer(let number): return ("\(number)", tour.language)
    case .boolean(let value): return interface(value ? texts.tour.yes : texts.tour.no)
    case .answers(let labels):
      let html = labels.map { StoryHTML.render($0, links: false) }.joined(separator: ", ")
      return (html, tour.language)
    case .done: return interface(texts.tour.done)
    case .seen: return interface(texts.tour.seen)
    case .missing: return interface(texts.tour.missing)
    case .hint: return interface(texts.tour.hint)
    case .skipped: return interface(texts.tour.skipped)
    case .early: return interface(texts.tour.goOnEarly)
    case .left: return interface(texts.tour.leave)
    case .back: return interface(texts.tour.back)
    case .feedback: return interface(texts.tour.feedbackPassed)
    }
  }
}

extension [PersonaID: PieceID] {
  /// Whether that is another piece than before, or none any more.
  fileprivate mutating func updateValue(_ piece: PieceID?, of persona: PersonaID) -> Bool {
    defer { self[persona] = piece }
    return self[persona] != piece
  }
}

extension OpenTour {
  /// The first beat of this attempt that waited, undone or not.
  fileprivate var firstWait: Waiting? {
    for case .told(.waiting(let waiting)) in conversation { return waiting }
    return nil
  }
}

extension Waiting {
  /// What it says; empty for a choose without a prompt.
  var text: Text {
    switch kind {
    case .choose(let prompt, _): prompt ?? Text("")
    case .quiz(let quiz): quiz.question
    case .ask(let text, _), .task(let text, _, _), .feedback(_, _, _, let text), .time(let text, _): text
    }
  }
}
