import Authoring
package import Onboarding
import StoryModel
import StoryXML
import TestSupport

extension Candidate {
  /// The same with a translation into English: the words of each text, by its key.
  package static func text(_ xml: String, english: [String: String]) throws(Candidate.Fault) -> Candidate {
    let reading = StoryReader.compile(SourceText(path: "story.xml", bytes: Array(xml.utf8)), cast: .sample)
    guard let story = TranslatableStory(reading.source) else { preconditionFailure("not a story: \(xml)") }
    var units: [TextKey: TranslatedUnit] = [:]
    for text in story.texts {
      guard let words = english[text.key.description] else { continue }
      units[text.key] = TranslatedUnit(
        state: .translated, isStale: false, pieces: [.characters(words)], plain: words, earlier: nil)
    }
    let file = SourceText(
      path: "translations/en.xlf",
      bytes: Array(XLIFFWriter.text(story, in: "en", units: units, cast: .sample).utf8))
    let loaded = LoadedStory(
      source: reading.source, folder: "", compilation: reading.value, diagnostics: reading.diagnostics,
      translationFiles: [TranslationReader.read(file, of: story)])
    return try Candidate(loaded, personas: LoadedCast(cast: .sample, personas: []))
  }
}
