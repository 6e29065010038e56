/// Instructions that only who sees the screen can follow: by colour, shape, size or place alone, as WCAG 1.3.3 forbids.
///
/// What also has a name is fine, for the name can be heard and found: in `kbd`, in quotation marks, or behind the noun
/// (`de groene knop Opslaan`). And only what points at something on a screen counts, so that a story may have a red
/// thread and a brother on the right. What is in doubt is let pass.
package enum SensoryWords {
  /// Words that point at something by how it looks or where it is.
  package struct Finding: Sendable, Equatable {
    /// What they rely on.
    package enum Sense: String, Sendable {
      case colour
      case shape
      case size
      case place
    }

    package var sense: Sense
    /// Byte offsets into the text's UTF-8.
    package var range: Range<Int>
    /// What stands there: `rode knop`.
    package var words: String
  }

  /// At most one for each sentence, in order.
  package static func findings(in text: FlatText, _ language: TextLanguage) -> [Finding] {
    let table = SensoryVocabulary.table(for: language)
    var characters = text.characters
    return characters.withUTF8 { bytes in
      guard mayPoint(bytes, table) else { return [] }
      let sentences = SensorySentence.all(in: bytes, marks: text.marks, table, language)
      var findings: [Finding] = []
      for (index, sentence) in sentences.enumerated() {
        if index + 1 < sentences.count, sentences[index + 1].namesWhatWasBefore { continue }
        guard let found = SensoryRule.match(in: sentence) else { continue }
        let range = found.first.lowerBound..<found.last.upperBound
        findings.append(
          Finding(sense: found.sense, range: range, words: String(decoding: bytes[range], as: UTF8.self)))
      }
      return findings
    }
  }

  /// Most texts say nothing of the kind, and are done with here.
  private static func mayPoint(_ bytes: UnsafeBufferPointer<UInt8>, _ table: WordTable) -> Bool {
    var scanner = TokenScanner(bytes)
    var seen: WordRole = []
    while let token = scanner.next() {
      guard !token.word.isEmpty else { continue }
      seen.formUnion(table.role(of: WordKey(bytes[token.word])))
    }
    return !seen.isDisjoint(with: .senses)
      && !seen.isDisjoint(with: [.control, .thing, .touching, .choosing])
  }
}
