import Authoring
package import Onboarding
import StoryModel
import StoryXML
import TestSupport

extension PublishedStory {
  /// A short story in Dutch and, but for one text, in English.
  package static let bilingual = bilingualText()

  /// A later version of it, with one text more and one that reads otherwise.
  package static let laterBilingual = bilingualText(
    greeting: "Dag", extra: "<say id=\"nieuw\">Dit is nieuw.</say>")

  private static func bilingualText(greeting: String = "Hoi", extra: String = "") -> PublishedStory {
    let xml = """
      <story id="tweetalig" xml:lang="nl" guide="vicky">
        <title>Twee talen</title><summary>Over taal.</summary>
        <scene id="begin" title="Begin">
          <say id="hoi">\(greeting) <value of="employee.firstName"/>!</say>\(extra)
          <choose id="zin"><prompt>Zin?</prompt><option id="ja">Ja</option><option id="nee">Nee</option></choose>
          <say id="rest">Dit blijft zo.</say>
          <quiz id="wat" kind="text"><question>Waar fiets je op?</question><accept>fiets</accept></quiz>
          <end id="klaar" outcome="completed">Tot ziens.</end>
        </scene>
      </story>
      """
    let source = SourceText(path: "stories/tweetalig/story.xml", bytes: Array(xml.utf8))
    guard let compilation = StoryReader.compile(source, cast: .sample).value,
      let story = TranslatableStory(source)
    else { preconditionFailure("not a story: \(xml)") }
    let words = [
      "story.title": "Two languages", "story.summary": "About language.", "beat.zin.prompt": "Shall we?",
      "beat.zin.option.ja": "Yes", "beat.zin.option.nee": "No", "beat.wat.question": "What do you ride?",
      "beat.wat.accept.1": "bicycle", "beat.klaar": "Goodbye.",
    ]
    var units: [TextKey: TranslatedUnit] = [:]
    for text in story.texts {
      let pieces: [Translation.Piece]? =
        text.key.description == "beat.hoi"
        ? [.characters("Hello "), .code(0), .characters("!")]
        : words[text.key.description].map { [.characters($0)] }
      guard let pieces else { continue }
      units[text.key] = TranslatedUnit(
        state: .translated, isStale: false, pieces: pieces, plain: "", earlier: nil)
    }
    let file = SourceText(
      path: "en.xlf", bytes: Array(XLIFFWriter.text(story, in: "en", units: units, cast: .sample).utf8))
    guard let translation = TranslationReader.read(file, of: story).translation else {
      preconditionFailure("not a translation")
    }
    return PublishedStory(
      compilation.flow, source: source, translations: [translation], translationFiles: [file])
  }
}
