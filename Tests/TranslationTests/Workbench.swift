import Authoring
import StoryModel
import StoryXML
import TestSupport
import Testing

/// A story with a translation, made and read as the program does it.
struct Workbench {
  let story: TranslatableStory
  let flow: Flow

  init(_ generated: GeneratedStory) throws {
    let reading = StoryReader.read(generated.source, include: generated.include)
    story = TranslatableStory(try #require(reading.value), in: reading.source)
    let compiled = StoryReader.compile(generated.source, cast: .sample, include: generated.include)
    flow = try #require(compiled.value).flow
  }

  init(_ xml: String) throws {
    let source = SourceText(path: "story.xml", bytes: Array(xml.utf8))
    story = try #require(TranslatableStory(source))
    flow = try #require(StoryReader.compile(source, cast: .sample).value).flow
  }

  /// A story of one scene with these beats.
  init(beats: String) throws {
    try self.init(
      """
      <story id="proef" xml:lang="nl" guide="vicky"><title>Proef</title>
      <variables><integer name="n" min="0" max="9"/></variables>
      <scene id="begin" title="Begin">\(beats)<end id="klaar" outcome="completed">Dag!</end></scene>
      </story>
      """)
  }

  /// The file in which the words of every text are changed by `change`.
  func file(in language: String = "fr", change: (String) -> String) -> String {
    XLIFFWriter.text(story, in: language, units: units(change: change), cast: .sample)
  }

  func units(change: (String) -> String) -> [TextKey: TranslatedUnit] {
    var units: [TextKey: TranslatedUnit] = [:]
    for text in story.texts {
      units[text.key] = TranslatedUnit(
        state: .translated, isStale: false, pieces: Self.pieces(of: text.text, change: change), plain: "",
        earlier: nil)
    }
    return units
  }

  func read(_ file: String, language: String? = nil, strictly: Bool = true) -> TranslationReading {
    TranslationReader.read(
      SourceText(path: "fr.xlf", bytes: Array(file.utf8)), of: story, language: language, strictly: strictly)
  }

  static func pieces(of text: Text, change: (String) -> String) -> [Translation.Piece] {
    var code = -1
    return text.pieces.map { piece in
      if case .characters(let characters) = piece { return .characters(change(characters)) }
      code += 1
      return .code(code)
    }
  }
}
