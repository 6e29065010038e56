import StoryModel

/// Holds the units of a translation file against the texts of its story.
struct TranslationJudge {
  private let story: TranslatableStory
  private let strictly: Bool
  private(set) var faults: [Diagnostic] = []
  private(set) var units: [TextKey: TranslatedUnit] = [:]
  /// Units that belong to no text of the story.
  private var strays: [XLIFFUnit] = []
  private(set) var obsoleteCount = 0

  init(_ story: TranslatableStory, strictly: Bool) {
    self.story = story
    self.strictly = strictly
  }

  /// What can be told of it.
  var tellable: [TextKey: [Translation.Piece]] { units.compactMapValues(\.pieces) }

  func standing(in language: String) -> TranslationStanding {
    let stale = story.texts.filter { units[$0.key]?.isStale ?? false }
    return TranslationStanding(
      language: language, all: story.texts.count, stale: stale.map(\.range),
      missing: story.texts.count - units.count)
  }

  mutating func judge(_ document: XLIFFDocument, language: String?) {
    judgeHead(document, language: language)
    let keys = Dictionary(story.texts.map { ($0.key.description, $0.key) }) { first, _ in first }
    var seen: Set<String> = []
    for unit in document.units {
      guard seen.insert(unit.id.value).inserted else {
        faults.append(.doubledUnit(unit.id))
        continue
      }
      guard let key = keys[unit.id.value] else {
        if strictly { faults.append(.unknownUnit(unit.id, among: keys.keys)) }
        strays.append(unit)
        continue
      }
      take(unit, as: key)
    }
    adoptStrays()
  }

  private mutating func judgeHead(_ document: XLIFFDocument, language: String?) {
    if document.stories.isEmpty { faults.append(.otherStory(Located("", at: document.range), story)) }
    for id in document.stories where id.value != story.id.text {
      faults.append(.otherStory(id, story))
    }
    if let own = document.sourceLanguage, !own.value.isSameLanguage(as: story.language) {
      faults.append(.otherSourceLanguage(own, story))
    }
    guard let target = document.targetLanguage, target.value.isLanguageTag else {
      return faults.append(.noLanguage(document.targetLanguage?.range ?? document.range))
    }
    if target.value.isSameLanguage(as: story.language) {
      faults.append(.ownLanguage(target))
    } else if let language, !target.value.isSameLanguage(as: language) {
      faults.append(.otherLanguage(target, than: language))
    }
  }

  private mutating func take(_ unit: XLIFFUnit, as key: TextKey) {
    guard let index = story.index[key], let translated = translated(unit, as: index) else { return }
    // What was made for a text by its place alone means nothing beside another one.
    if key.isByPlace, translated.isStale { strays.append(unit) } else { units[key] = translated }
  }

  /// Nil where it has no translation yet, or faults.
  private mutating func translated(_ unit: XLIFFUnit, as index: Int) -> TranslatedUnit? {
    guard unit.segmentCount > 0, !unit.isUntranslated, !unit.target.isBlank else { return nil }
    let coded = story.coded[index]
    let isSame = unit.written == coded.written.folded
    var reader = TargetReader(unit, of: story.texts[index].text, as: coded)
    let pieces = reader.read()
    if isSame || strictly, !reader.faults.isEmpty {
      faults += isSame ? reader.faults : reader.faults.map { $0.afterChange() }
      return nil
    }
    return TranslatedUnit(
      state: unit.state ?? .initial, isStale: !isSame || unit.isMarkedStale, pieces: pieces,
      plain: unit.plainTarget, earlier: isSame ? unit.earlier : unit.written)
  }

  /// A text that got another id still has its translation where it reads the same.
  private mutating func adoptStrays() {
    guard !strays.isEmpty, !strictly else { return }
    let byText = Dictionary(strays.map { ($0.written, $0) }) { first, _ in first }
    var adopted: Set<String> = []
    for (index, text) in story.texts.enumerated() where units[text.key] == nil {
      guard let unit = byText[story.coded[index].written.folded] else { continue }
      if let translated = translated(unit, as: index), !translated.isStale {
        units[text.key] = translated
        adopted.insert(unit.written)
      }
    }
    obsoleteCount = strays.count { !adopted.contains($0.written) }
  }
}

extension [XLIFFPiece] {
  /// Whether there is nothing in it, not even a code.
  fileprivate var isBlank: Bool {
    allSatisfy { piece in
      if case .characters(let characters) = piece { characters.utf8.allSatisfy(Blank.holds) } else { false }
    }
  }
}

extension String {
  /// Whether two tags name one language, whatever their case.
  fileprivate func isSameLanguage(as other: String) -> Bool { lowercased() == other.lowercased() }

  fileprivate var isLanguageTag: Bool {
    Array(utf8).withUnsafeBufferPointer { FormCheck.isWellFormed($0, .language) }
  }
}
