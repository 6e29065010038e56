import StoryEngine
import StoryModel

/// A story's engine behind one reference, and the same in the languages it is translated into: every turn passes it on,
/// and an engine itself is many tables.
final class Edition: Sendable {
  let engine: StoryEngine
  /// In other languages, by language; none for one that tells in a single language.
  private let others: [Edition]
  /// The languages it can be told in, the story's own first.
  let languages: [String]
  /// The language the story is written in.
  let ownLanguage: String
  /// The story as its author wrote it.
  let manuscript: Manuscript
  /// Whether any of its tasks hears of what happens in the intranet.
  let awaitsEvents: Bool

  init(_ engine: StoryEngine, of manuscript: Manuscript, translations: [Translation] = []) {
    self.engine = engine
    self.manuscript = manuscript
    let own = engine.flow.language
    ownLanguage = own
    awaitsEvents = engine.flow.waits.contains { !engine.flow.awaitedEvents(at: $0.id).isEmpty }
    languages = [own] + translations.map(\.language)
    others = translations.map { [languages, awaitsEvents] translation in
      let translated = StoryEngine(flow: engine.flow.translated(by: translation), version: engine.version)
      return Edition(translated, of: manuscript, in: own, languages, awaitsEvents: awaitsEvents)
    }
  }

  private init(
    _ engine: StoryEngine, of manuscript: Manuscript, in own: String, _ languages: [String],
    awaitsEvents: Bool
  ) {
    self.engine = engine
    self.manuscript = manuscript
    ownLanguage = own
    self.languages = languages
    self.awaitsEvents = awaitsEvents
    others = []
  }

  /// The one in the first of these languages that there is; the story's own where there is none.
  ///
  /// `en-GB` takes `en`, and `en` takes `en-GB`, where there is no nearer one.
  func told(in wishes: [String?]) -> Edition {
    for case let wish? in wishes where !wish.isEmpty {
      let candidates = [self] + others
      let exact = candidates.first { $0.engine.flow.language.lowercased() == wish.lowercased() }
      if let found = exact ?? candidates.first(where: { $0.engine.flow.language.isSpokenLike(wish) }) {
        return found
      }
    }
    return self
  }
}

extension String {
  /// Whether two tags are of one language, wherever it is spoken.
  fileprivate func isSpokenLike(_ other: String) -> Bool {
    prefix { $0 != "-" }.lowercased() == other.prefix { $0 != "-" }.lowercased()
  }
}
