import StoryModel

/// How the scenes of a story read, measured once for all checks that ask.
///
/// Nothing for a story in a language that cannot be judged.
struct StoryReading {
  /// A sentence, as it is quoted, and where it stands.
  struct Sentence {
    let quoted: String
    let words: Int
    let place: SourceRange
  }

  /// In the order of the file; no more than were asked for.
  private(set) var longSentences: [Sentence] = []
  /// Scenes that are hard to read, each with the sentence that weighs most.
  private(set) var hardScenes: [(scene: Int, heaviest: Sentence)] = []

  /// A label with fewer bytes has no long sentence: a word has one letter at least, and a space behind it.
  private static let fewestBytes = 2 * Readability.mostWordsInSentence

  private let limit: Int
  private var texts: [String] = []
  private var places: [SourceRange] = []
  private var labels: [PlacedText] = []

  /// At most `limit` sentences and as many scenes are wanted.
  init(_ flow: Flow, limit: Int) {
    self.limit = limit
    guard let language = TextLanguage(tag: flow.language) else { return }
    var meter = ReadingMeter(language)
    for scene in flow.scenes.indices {
      collect(from: flow, scene: scene, language)
      let reading = meter.read(texts)
      add(reading.longSentences)
      if let hard = reading.hard, hardScenes.count < limit {
        hardScenes.append((scene, sentence(hard.heaviest)))
      }
      for label in labels { addLabel(label, language, &meter) }
    }
  }

  private mutating func collect(from flow: Flow, scene: Int, _ language: TextLanguage) {
    texts.removeAll(keepingCapacity: true)
    places.removeAll(keepingCapacity: true)
    labels.removeAll(keepingCapacity: true)
    flow.forEachText(ofScene: scene) { placed in
      if placed.isLabel {
        if (placed.text.characters?.utf8.count ?? .max) > Self.fewestBytes { labels.append(placed) }
      } else if let characters = placed.text.characters {
        texts.append(characters)
        places.append(placed.place)
      } else {
        for text in FlatText.all(in: placed.text, language) {
          texts.append(text.characters)
          places.append(placed.place)
        }
      }
    }
  }

  /// A label may be long, but is no part of the running text that is judged.
  private mutating func addLabel(_ label: PlacedText, _ language: TextLanguage, _ meter: inout ReadingMeter) {
    texts = FlatText.all(in: label.text, language).map(\.characters)
    places = texts.map { _ in label.place }
    add(meter.read(texts).longSentences)
  }

  private mutating func add(_ sentences: [SceneReading.Sentence]) {
    for sentence in sentences where longSentences.count < limit {
      longSentences.append(self.sentence(sentence))
    }
  }

  private func sentence(_ sentence: SceneReading.Sentence) -> Sentence {
    let bytes = texts[sentence.text].utf8.dropFirst(sentence.range.lowerBound).prefix(sentence.range.count)
    return Sentence(
      quoted: Self.cut(bytes), words: sentence.words, place: places[sentence.text])
  }

  /// Of a long sentence the beginning is enough to find it.
  private static func cut(_ bytes: Substring.UTF8View) -> String {
    var quoted = String(Substring(bytes.prefix(90)))
    if bytes.count > 90 {
      quoted = String(quoted[..<(quoted.lastIndex(of: " ") ?? quoted.endIndex)]) + " …"
    }
    return quoted.contains(FlatText.unknownWord)
      ? String(quoted.map { $0 == "\u{FFFC}" ? "…" : $0 }) : quoted
  }
}
