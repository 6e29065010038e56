import StoryEngine
import StoryModel

/// Whether what was told is what a test expects, and what to say where it is not.
enum BeatMatch {
  /// Whether it fits, in a tour that is told in the language with this BCP 47 tag.
  static func fits(_ told: Told, _ expected: StoryTest.ExpectedBeat, in language: String) -> Bool {
    guard let seen = Seen(told, in: language), seen.kind == expected.kind else { return false }
    return (expected.id == nil || expected.id?.value == seen.id)
      && (expected.speaker == nil || expected.speaker?.value == seen.speaker)
      && (expected.mood == nil || expected.mood == seen.mood)
      && (expected.outfit == nil || expected.outfit == seen.outfit)
      && (expected.source == nil || expected.source == seen.source)
      && (expected.item == nil || expected.item?.value == seen.item)
      && (expected.isRight == nil || expected.isRight == seen.isRight)
      && (expected.text.map { reads(seen.text, $0) } ?? true)
  }

  /// Whether a text reads as expected; `…` at the end stands for any rest.
  static func reads(_ text: String, _ expected: String) -> Bool {
    guard expected.hasSuffix("…") else { return text == expected }
    var start = Substring(expected).dropLast()
    while start.last == " " { start.removeLast() }
    return text.hasPrefix(start) || text == expected
  }

  /// What is expected, as the author wrote it.
  static func words(for expected: StoryTest.ExpectedBeat) -> Words {
    var line = "<\(expected.kind.rawValue)"
    let attributes: [(String, String?)] = [
      ("id", expected.id?.value.text), ("by", expected.speaker?.value.text), ("mood", expected.mood?.text),
      ("outfit", expected.outfit?.text), ("src", expected.source), ("item", expected.item?.value.text),
      ("right", expected.isRight.map { "\($0)" }),
    ]
    for case (let name, let value?) in attributes { line += " \(name)=\"\(value)\"" }
    return Words(inBoth: line + (expected.text.map { ">\($0)" } ?? "/>"))
  }

  /// The beat that was meant, where it was told with another text: both from where they part.
  static func difference(
    of expected: StoryTest.ExpectedBeat, from told: [Told], in language: String
  ) -> Words? {
    // Who is moved is told so once, where all else needs a name to be told apart.
    guard let wanted = expected.text, expected.id != nil || expected.kind == .moved,
      let seen = told.lazy.compactMap({ Seen($0, in: language) })
        .first(where: { $0.kind == expected.kind && $0.id == expected.id?.value }),
      !reads(seen.text, wanted)
    else { return nil }
    let (part, other) = parting(wanted, seen.text)
    return Words(
      "the text parts at \"\(part)\"; told is \"\(other)\"",
      nl: "de tekst gaat anders bij \"\(part)\"; verteld wordt \"\(other)\"")
  }

  /// Both texts from the beginning of the word in which they part.
  private static func parting(_ expected: String, _ told: String) -> (String, String) {
    let wanted = Array(expected)
    let seen = Array(told)
    var common = 0
    while common < min(wanted.count, seen.count), wanted[common] == seen[common] { common += 1 }
    while common > 0, wanted[common - 1] != " " { common -= 1 }
    return (excerpt(wanted[common...]), excerpt(seen[min(common, seen.count)...]))
  }

  private static func excerpt(_ text: ArraySlice<Character>) -> String {
    text.count > 60 ? String(text.prefix(59)) + "…" : String(text)
  }
}

/// What was told, laid beside what a test can expect.
private struct Seen {
  var kind: StoryTest.ExpectedBeat.Kind
  var id: BeatID?
  var text = ""
  var speaker: PersonaID?
  var mood: MoodID?
  var outfit: PieceID?
  var source: String?
  var item: ItemID?
  var isRight: Bool?

  /// Nil for what waits, or ends.
  init?(_ told: Told, in language: String) {
    switch told {
    case .say(let id, let speaker, let mood, let outfit, let text):
      (kind, self.id, self.text) = (.say, id, text.plain)
      (self.speaker, self.mood, self.outfit) = (speaker, mood, outfit)
    case .image(let id, let source, let alternative):
      (kind, self.id, self.source, text) = (.image, id, source, alternative)
    case .video(let id, let film):
      (kind, self.id, source, text) = (.video, id, film.source, film.alternative)
    case .explained(let id, let isRight, let text):
      (kind, self.id, self.isRight, self.text) = (.explained, id, isRight, text?.plain ?? "")
    case .given(let item, let title): (kind, self.item, text) = (.given, item, title)
    case .missing(let id, let text): (kind, self.id, self.text) = (.missing, id, text.plain)
    case .hint(let id, let text): (kind, self.id, self.text) = (.hint, id, text.plain)
    case .moved(let title): (kind, text) = (.moved, MovedLine.text(to: title, in: language))
    case .waiting, .end: return nil
    }
  }
}
