package import StoryModel
import StoryXML

/// Lays stories and personas out anew and gives ids where they are missing.
///
/// What a story does stays the same: no word, no comment and no order is touched.
package enum Formatter {
  /// A story and the files it includes, one set of ids for all.
  ///
  /// - Parameters:
  ///   - source: `story.xml`.
  ///   - include: the file at a path inside the story's folder; nil where there is none.
  /// - Returns: each file, or the errors for which nothing was done.
  package static func story(_ source: SourceText, include: (String) -> SourceText? = { _ in nil })
    -> Formatting
  {
    let reading = StoryReader.read(source, include: include)
    guard !reading.diagnostics.hasErrors, reading.value != nil else { return .refused(reading.whole) }
    let files = reading.source.split([]).map(\.file)
    var outlines = files.map { XMLOutline($0.bytes) }
    var giver = IDGiver(outlines)
    var formatted: [FormattedFile] = []
    for index in outlines.indices {
      let idCount = giver.give(to: &outlines[index])
      formatted.append(
        FormattedFile(files[index], CanonicalLayout.text(of: outlines[index]), idCount: idCount))
    }
    return .done(formatted)
  }

  /// A persona; her ids are her author's.
  package static func persona(_ source: SourceText) -> Formatting {
    let reading = PersonaReader.read(source)
    guard !reading.diagnostics.hasErrors, reading.value != nil else { return .refused(reading.whole) }
    return .done([FormattedFile(source, CanonicalLayout.text(of: XMLOutline(source.bytes)), idCount: 0)])
  }
}

extension Reading {
  fileprivate var whole: FaultyText { FaultyText(source: source, diagnostics: diagnostics) }
}
