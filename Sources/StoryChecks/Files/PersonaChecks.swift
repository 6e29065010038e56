package import StoryModel

/// Is the persona sound? What its reader cannot see in the file alone.
package enum PersonaChecks {
  /// Drawings of moods and of pieces of wardrobe that are not there, in the order of the file.
  ///
  /// A persona carries no positions, so each finding stands where its drawing is first named in `source`.
  ///
  /// - Parameters:
  ///   - persona: the persona, which may be a draft.
  ///   - source: the file it was read from.
  ///   - fileExists: whether there is a file at a path relative to the persona's folder.
  /// - Returns: the findings, beside what the reader said.
  package static func check(
    _ persona: Persona, in source: SourceText, fileExists: (String) -> Bool
  ) -> [Diagnostic] {
    let drawings = persona.moods.map(\.drawing) + persona.wardrobe.pieces.map(\.drawing)
    return drawings.filter { !$0.isEmpty && !fileExists($0) }.map { drawing in
      Diagnostic(
        MissingFile.code, at: place(of: drawing, in: source),
        Words(
          "there is no drawing '\(drawing)' in the folder of the persona",
          nl: "er is geen tekening '\(drawing)' in de map van de persona"),
        help: Words(
          "Put the SVG file there, or mend the path: it starts at the folder of persona.xml.",
          nl: "Zet het SVG-bestand daar, of verbeter het pad: dat begint bij de map van persona.xml."))
    }
  }

  private static func place(of drawing: String, in source: SourceText) -> SourceRange {
    let wanted = Array(drawing.utf8)
    let quotes = [UInt8(ascii: "\""), UInt8(ascii: "'")]
    for index in source.bytes.indices where quotes.contains(source.bytes[index]) {
      let start = index + 1
      guard source.bytes[start...].starts(with: wanted), start + wanted.count < source.bytes.count,
        source.bytes[start + wanted.count] == source.bytes[index]
      else { continue }
      return SourceRange(start, start + wanted.count)
    }
    return SourceRange(0, 0)
  }
}
