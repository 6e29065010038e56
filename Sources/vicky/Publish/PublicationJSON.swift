import Authoring
import Onboarding
import StoryModel

/// A publication for programs.
enum PublicationJSON {
  /// `{"number":2,"version":"…","at":"2026-11-23T09:00:00+01:00","by":"els","note":"…"}`.
  static func object(_ publication: Publication, _ zone: LocalZone) -> JSONLine {
    var line = JSONLine()
    line.add("number", publication.number)
    line.add("version", publication.version.description)
    line.add("at", zone.iso8601(publication.at))
    line.add("by", publication.by)
    line.add("note", publication.note)
    return line
  }
}
