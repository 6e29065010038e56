import Authoring
import Onboarding
import Reports
import StoryModel

/// Publications as a table.
enum VersionsTable {
  /// Of all stories, each by number.
  static func table(_ publications: [Publication], zone: LocalZone, in language: MessageLanguage) -> Table {
    Table(
      columns: [column("story", "story", "verhaal", language)] + columns(language),
      rows: publications.map { [.text($0.story.text)] + cells($0, zone) })
  }

  /// Of one story, with how many are under way in each; those that no publication is known of are not in it.
  static func table(
    _ publications: [Publication], underWay: [Int?: Int], zone: LocalZone, in language: MessageLanguage
  ) -> Table {
    Table(
      columns: columns(language) + [column("underWay", "under way", "onderweg", language, .integer)],
      rows: publications.map { cells($0, zone) + [.integer(underWay[$0.number] ?? 0)] })
  }

  private static func columns(_ language: MessageLanguage) -> [Table.Column] {
    [
      column("number", "number", "nummer", language, .integer),
      column("at", "when", "wanneer", language, .time), column("by", "who", "wie", language),
      column("version", "version", "versie", language), column("note", "note", "opmerking", language),
    ]
  }

  private static func column(
    _ name: String, _ english: String, _ dutch: String, _ language: MessageLanguage,
    _ kind: Table.Column.Kind = .text
  ) -> Table.Column {
    Table.Column(name, heading: Words(english, nl: dutch)[language], kind)
  }

  private static func cells(_ publication: Publication, _ zone: LocalZone) -> [Cell] {
    [
      .integer(publication.number), .time(ZonedTime(publication.at, in: zone)), .text(publication.by),
      .text(String(publication.version.description.prefix(12))),
      publication.note.isEmpty ? .empty : .text(publication.note),
    ]
  }
}
