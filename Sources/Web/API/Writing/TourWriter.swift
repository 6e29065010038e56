import Authoring
import Onboarding
import StoryEngine
import StoryModel

/// Writes tours and turns.
struct TourWriter {
  let site: Site
  /// Whether nothing of it is kept.
  let isPreview: Bool
  let outfit: Outfit

  /// A desk's tours, in what she chose to see.
  init(_ site: Site, _ desk: any TourDesk) async throws {
    self.site = site
    isPreview = desk.isPreview
    outfit = try await desk.outfit()
  }

  /// A `Tour`: all of the present attempt, and what waits.
  func tour(_ tour: OpenTour) -> JSONLine {
    site.media.note(tour.engine)
    var beats = BeatWriter(tour.engine, at: site, outfit: outfit)
    var line = JSONLine()
    line.add("story", tour.engine.flow.story.text)
    line.add("title", tour.title)
    line.add("language", tour.language)
    line.add("languages", tour.languages)
    line.add("turn", tour.turn)
    line.add("over", tour.isOver)
    line.add(tour.progress)
    line.add("told", told(tour, &beats))
    line.add("host", beats.host)
    if isPreview { line.add("preview", true) }
    return line
  }

  /// A `Turn`, or nil where it was refused.
  func turn(_ taken: TakenTurn) -> JSONLine? {
    let word: String
    switch taken.outcome {
    case .turned: word = "turned"
    case .again: word = "again"
    case .repeated: word = "repeated"
    case .refused: return nil
    }
    var line = JSONLine()
    line.add("outcome", word)
    line.add("turn", taken.turn)
    line.add("told", told(taken))
    line.add(taken.progress)
    line.add("over", taken.isOver)
    if taken.tellsWebTeam { line.add("notified", true) }
    return line
  }

  /// The beats of a turn.
  func told(_ taken: TakenTurn) -> [JSONLine] {
    var beats = BeatWriter(taken.engine, at: site, outfit: outfit)
    return taken.told.map { beats.object($0) }
  }

  /// What waits, or the end; nil before a tour begins.
  func beat(_ tour: OpenTour) -> JSONLine? {
    var beats = BeatWriter(tour.engine, at: site, outfit: outfit)
    return tour.told.last.map { beats.object($0) }
  }

  private func told(_ tour: OpenTour, _ beats: inout BeatWriter) -> [JSONLine] {
    let texts = InterfaceTexts.of(tour.language)
    var day: CalendarDate?
    return Passage.of(tour).map { passage in
      var object: JSONLine
      switch passage.item {
      case .told(let told): object = beats.object(told)
      case .reply(let reply): object = item(ReplyWords(reply, texts), texts, in: tour.language)
      }
      if passage.isRepeated { object.add("repeated", true) }
      if passage.day != day { object.add("day", passage.day.description) }
      day = passage.day
      return object
    }
  }

  private func item(_ words: ReplyWords, _ texts: InterfaceTexts, in language: String) -> JSONLine {
    var line = JSONLine()
    line.add("beat", "reply")
    line.add("text", words.text.plain)
    line.add("runs", json: TextRuns.json(words.text))
    if !words.isStorys, texts.language != language { line.add("language", texts.language) }
    return line
  }
}

extension JSONLine {
  /// `[1, 3]`; nothing where the story has no milestones.
  mutating func add(_ progress: Progress?) {
    if let progress { add("progress", [progress.entered, progress.all]) }
  }
}
