import Authoring
package import Onboarding
import StoryModel
import StoryXML
import TestSupport

extension Candidate {
  /// A story given as text, checked and proved as one from a file is; only what the personas look like is left out.
  ///
  /// Its pictures are in `folder`.
  package static func text(_ xml: String, folder: String = "") throws(Candidate.Fault) -> Candidate {
    let reading = StoryReader.compile(SourceText(path: "story.xml", bytes: Array(xml.utf8)), cast: .sample)
    let loaded = LoadedStory(
      source: reading.source, folder: folder, compilation: reading.value, diagnostics: reading.diagnostics)
    return try Candidate(loaded, personas: LoadedCast(cast: .sample, personas: []))
  }
}
