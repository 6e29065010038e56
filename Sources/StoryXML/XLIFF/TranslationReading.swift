package import StoryModel

/// What came of reading a translation file.
package struct TranslationReading: Sendable {
  /// The file.
  package let source: SourceText
  /// A BCP 47 tag; empty where the file does not say.
  package internal(set) var language = ""
  /// What can be told; nil where there are faults.
  package internal(set) var translation: Translation?
  /// Its texts, by what they are a translation of; those without one are left out.
  package internal(set) var units: [TextKey: TranslatedUnit] = [:]
  /// How many units are of texts that the story has no more.
  package internal(set) var obsoleteCount = 0
  /// How far it is.
  package internal(set) var standing: TranslationStanding
  /// In the order of the file.
  package internal(set) var diagnostics: [Diagnostic] = []

  /// What can be told without a text that reads otherwise than when it was translated.
  package var unchanged: Translation? {
    translation.map { translation in
      Translation(
        language: translation.language,
        texts: translation.texts.filter { !(units[$0.key]?.isStale ?? true) })
    }
  }
}

/// A text that was translated.
package struct TranslatedUnit: Sendable {
  package var state: TranslationState
  /// Whether it was translated from a text that reads otherwise now.
  package var isStale: Bool
  /// Nil where its codes are not those of the text as it reads now.
  package var pieces: [Translation.Piece]?
  /// The translation without codes.
  package var plain: String
  /// The text it was translated from, with its codes written out; nil where that is the present one.
  package var earlier: String?

  package init(
    state: TranslationState, isStale: Bool, pieces: [Translation.Piece]?, plain: String, earlier: String?
  ) {
    self.state = state
    self.isStale = isStale
    self.pieces = pieces
    self.plain = plain
    self.earlier = earlier
  }
}

/// How far the work on a text is; the raw value is how a file writes it.
package enum TranslationState: String, CaseIterable, Comparable, Sendable {
  case initial
  case translated
  case reviewed
  case final

  package static func < (first: TranslationState, second: TranslationState) -> Bool {
    first.rank < second.rank
  }

  private var rank: Int { Self.allCases.firstIndex(of: self) ?? 0 }

  /// What a file says beside `initial` of a text that was translated from an earlier source.
  package static let stale = "vicky:stale"
  /// The category of a note that holds the earlier source.
  package static let earlierNote = "earlier-source"
}
