import Authoring
import StoryModel
import StoryXML

extension Library {
  /// From the versions that somebody knows to a later one.
  struct Leap: Hashable {
    var id: SupplementID
    var to: StoryVersion
    var since: Set<StoryVersion>
  }

  /// What came of making a supplement; its edition is nil where nothing is new.
  struct MadeSupplement {
    var edition: Edition?
  }

  /// Makes a supplement and remembers it; nil where nothing is new.
  func makeSupplement(_ leap: Leap, to edition: Edition, since earlier: [Story]) -> Edition? {
    let manuscript = edition.manuscript
    let supplement = Supplement(
      of: manuscript.bytes, path: manuscript.path, since: earlier, as: leap.id.id, cast: cast)
    let made = supplement.flatMap { supplement in
      compile(
        StoryVersionRecord(
          version: .of(supplement.bytes), story: leap.id.id, path: manuscript.path, bytes: supplement.bytes,
          keptAt: Instant(seconds: 0)))
    }
    remember(MadeSupplement(edition: made), for: leap)
    return made
  }

  /// Translations of a story as far as they are of the texts of a supplement to it.
  func translations(of files: [SourceText], for source: SourceText, to story: StoryID) -> [Translation] {
    files.compactMap { Supplement.translation($0, of: source, to: story) }
  }
}
