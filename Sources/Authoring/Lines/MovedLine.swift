/// What an employee reads where the story was changed while she was away and she goes on elsewhere.
package enum MovedLine {
  /// One line, in Dutch or else in English, for a tour told in the language with this BCP 47 tag; `title` is that of the
  /// scene where it goes on, empty where it has none.
  package static func text(to title: String, in language: String) -> String {
    let isDutch = language.prefix { $0 != "-" }.lowercased() == "nl"
    return switch (isDutch, title.isEmpty) {
    case (true, false): "Ik heb mijn verhaal bijgewerkt terwijl je weg was. We gaan verder bij ‘\(title)’."
    case (true, true):
      "Ik heb mijn verhaal bijgewerkt terwijl je weg was. We gaan verder waar je was gebleven, zo dichtbij als kan."
    case (false, false): "I updated my story while you were away. We go on at ‘\(title)’."
    case (false, true):
      "I updated my story while you were away. We go on where you left off, as nearly as possible."
    }
  }
}
