import Authoring
import Onboarding
import Reports
import StoryModel

/// Publications as a table.
enum VersionsTable {
  /// Of all stories, each by number.
  ///
  /// `time` writes one.
  static func table(
    _ publications: [Publication], time: (Instant) -> Cell, in language: MessageLanguage
  ) -> Table {
    let last = Dictionary(publications.map { ($0.story, $0.number) }, uniquingKeysWith: max)
    return Table(
      columns: [column("story", "story", "verhaal", language)] + columns(language),
      rows: publications.map { publication in
        let isLast = publication.number == last[publication.story]
        return [.text(publication.story.text)] + cells(publication, isLast, time, language)
      })
  }

  /// Of one story, with how many are under way in each; those that no publication is known of are not in it.
  static func table(
    _ publications: [Publication], underWay: [Int?: Int], time: (Instant) -> Cell,
    in language: MessageLanguage
  ) -> Table {
    let last = publications.map(\.number).max()
    return Table(
      columns: columns(language) + [column("underWay", "under way", "onderweg", language, .integer)],
      rows: publications.map { publication in
        cells(publication, publication.number == last, time, language)
          + [.integer(underWay[publication.number] ?? 0)]
      })
  }

  private static func columns(_ language: MessageLanguage) -> [Table.Column] {
    [
      column("number", "number", "nummer", language, .integer),
      column("current", "current", "huidig", language),
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

  private static func cells(
    _ publication: Publication, _ isCurrent: Bool, _ time: (Instant) -> Cell, _ language: MessageLanguage
  ) -> [Cell] {
    [
      .integer(publication.number),
      isCurrent ? .word(name: "yes", text: Words("yes", nl: "ja")[language]) : .empty,
      time(publication.at), .text(publication.by),
      .text(String(publication.version.description.prefix(12))),
      publication.note.isEmpty ? .empty : .text(publication.note),
    ]
  }
}
