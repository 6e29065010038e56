package import StoryModel
package import StoryXML

/// Writes a story and what is translated of it as a file that translators' programs read: XLIFF 2.0.
///
/// Nothing in it says when or by whom, so that the same story and translation always give the same file.
package struct XLIFFWriter {
  private let story: TranslatableStory
  private let language: String
  private let units: [TextKey: TranslatedUnit]
  private let cast: Cast
  private var text = ""

  /// Writes the whole file.
  ///
  /// - Parameters:
  ///   - story: what is to be translated.
  ///   - language: into which language, a BCP 47 tag.
  ///   - units: what is translated already.
  ///   - cast: whose names stand beside what is said.
  /// - Returns: the file.
  package static func text(
    _ story: TranslatableStory, in language: String, units: [TextKey: TranslatedUnit] = [:], cast: Cast
  ) -> String {
    var writer = XLIFFWriter(story: story, language: language, units: units, cast: cast)
    writer.write()
    return writer.text
  }

  private init(story: TranslatableStory, language: String, units: [TextKey: TranslatedUnit], cast: Cast) {
    self.story = story
    self.language = language
    self.units = units
    self.cast = cast
  }

  private mutating func write() {
    line(0, #"<?xml version="1.0" encoding="UTF-8"?>"#)
    line(
      0,
      "<xliff xmlns=\"urn:oasis:names:tc:xliff:document:2.0\" version=\"2.0\""
        + " srcLang=\"\(XMLText.quoted(story.language))\" trgLang=\"\(XMLText.quoted(language))\">")
    line(
      1,
      "<file id=\"\(story.id)\" original=\"story.xml\" canResegment=\"no\" xml:space=\"preserve\">")
    for index in story.texts.indices { writeUnit(index) }
    line(1, "</file>")
    line(0, "</xliff>")
  }

  private mutating func writeUnit(_ index: Int) {
    let text = story.texts[index]
    let coded = story.coded[index]
    let unit = units[text.key]
    line(2, "<unit id=\"\(text.key)\">")
    writeNotes(text, unit)
    if !coded.codes.isEmpty { writeData(coded) }
    line(3, "<segment \(state(of: unit))>")
    line(4, "<source>\(InlineXML.text(coded.pieces, of: coded))</source>")
    if let pieces = unit?.pieces {
      line(4, "<target>\(InlineXML.text(coded.pieces(of: pieces), of: coded))</target>")
    }
    line(3, "</segment>")
    line(2, "</unit>")
  }

  private func state(of unit: TranslatedUnit?) -> String {
    guard let unit else { return "state=\"initial\"" }
    guard !unit.isStale else { return "state=\"initial\" subState=\"\(TranslationState.stale)\"" }
    return "state=\"\(max(unit.state, .translated).rawValue)\""
  }

  private mutating func writeNotes(_ text: TranslatableText, _ unit: TranslatedUnit?) {
    var notes: [(category: String, text: String)] = []
    if let scene = text.scene { notes.append(("scene", scene)) }
    if let speaker = text.speaker { notes.append(("speaker", name(of: speaker))) }
    notes.append(("text", text.key.words))
    if let unit, unit.isStale {
      if let earlier = unit.earlier { notes.append((TranslationState.earlierNote, earlier)) }
      if unit.pieces == nil { notes.append(("earlier-translation", unit.plain)) }
    }
    line(3, "<notes>")
    for note in notes {
      line(4, "<note category=\"\(note.category)\">\(XMLText.escaped(note.text))</note>")
    }
    line(3, "</notes>")
  }

  private func name(of speaker: TranslatableText.Speaker) -> String {
    switch speaker {
    case .persona(let id): cast[id]?.name ?? id.text
    case .employee: "the employee"
    }
  }

  private mutating func writeData(_ coded: CodedText) {
    line(3, "<originalData>")
    for (index, code) in coded.codes.enumerated() {
      line(4, "<data id=\"s\(index + 1)\">\(XMLText.escaped(code.start))</data>")
      if !code.end.isEmpty { line(4, "<data id=\"e\(index + 1)\">\(XMLText.escaped(code.end))</data>") }
    }
    line(3, "</originalData>")
  }

  private mutating func line(_ depth: Int, _ line: String) {
    text += String(repeating: "  ", count: depth) + line + "\n"
  }
}

extension TextKey {
  /// What kind of text it is, for a translator.
  fileprivate var words: String {
    switch self {
    case .title: "the title of the story"
    case .summary: "what the story is about"
    case .scene: "the title of a scene"
    case .value: "an answer in a list"
    case .badge: "the name of a badge"
    case .badgeAlternative: "what is to be seen on a badge"
    case .beat(_, let part), .unnamed(_, _, let part): part.words
    }
  }
}

extension TextKey.Part {
  fileprivate var words: String {
    switch self {
    case .text: "what is said"
    case .alternative: "what is to be seen in a picture or film"
    case .prompt: "what is asked above a choice"
    case .option: "an answer to choose"
    case .hint, .eventHint: "a hint"
    case .missing: "what is said when something is not there"
    case .question: "a question"
    case .answer: "an answer in a quiz"
    case .answerExplanation, .explanation: "an explanation"
    case .accepted: "a right answer, as it may be typed"
    }
  }
}
