package import StoryModel

/// Reads a translation file (XLIFF 2) and holds it against the story as it reads now.
package enum TranslationReader {
  /// The codes of all that reading can find.
  package static let codes: [Diagnostic.Code] = [.translationFault]

  /// Never throws and never stops at the first fault.
  ///
  /// - Parameters:
  ///   - source: the file.
  ///   - story: what it is a translation of.
  ///   - language: what it must be a translation into, as its name says; nil where that is not known.
  ///   - strictly: whether it comes back from a translator, so that every unit must belong to a text and fit it. Where
  ///     it lies beside a story that was changed since, what does not fit any more is stale and no fault.
  /// - Returns: what is translated, and everything that is wrong.
  package static func read(
    _ source: SourceText, of story: TranslatableStory, language: String? = nil, strictly: Bool = false
  ) -> TranslationReading {
    var walked = XLIFFDocument()
    var faults: [Diagnostic] = []
    source.bytes.withUnsafeBufferPointer { bytes in (walked, faults) = walk(bytes) }
    var judge = TranslationJudge(story, strictly: strictly)
    var reading = TranslationReading(
      source: source, language: walked.targetLanguage?.value ?? language ?? "",
      standing: story.standing(in: walked.targetLanguage?.value ?? language ?? ""))
    guard faults.isEmpty else {
      reading.diagnostics = faults
      return reading
    }
    judge.judge(walked, language: language)
    reading.diagnostics = judge.faults.inFileOrder()
    reading.units = judge.units
    reading.obsoleteCount = judge.obsoleteCount
    reading.standing = judge.standing(in: reading.language)
    if judge.faults.isEmpty {
      reading.translation = Translation(language: reading.language, texts: judge.tellable)
    }
    return reading
  }

  /// What to say of a file that could not be read at all.
  package static func unreadable(
    _ path: String, of story: TranslatableStory, language: String?, _ message: Words
  ) -> TranslationReading {
    var reading = TranslationReading(
      source: SourceText(path: path, bytes: []), language: language ?? "",
      standing: story.standing(in: language ?? ""))
    reading.diagnostics = [
      .translationFault(
        at: SourceRange(0, 0), message,
        help: Words("Export the translation anew.", nl: "Exporteer de vertaling opnieuw."))
    ]
    return reading
  }

  private static func walk(_ bytes: UnsafeBufferPointer<UInt8>) -> (XLIFFDocument, [Diagnostic]) {
    let (text, faults) = Utf8Check.check(bytes, from: 0)
    guard faults.isEmpty else { return (XLIFFDocument(), faults.map { .translationFault($0) }) }
    let readable = UnsafeBufferPointer(rebasing: bytes[..<text.end])
    var walker = XLIFFWalker(readable)
    let fault = XMLPass.run(over: readable, telling: &walker)
    if walker.isStopped { return (walker.document, walker.faults) }
    if let fault {
      return (walker.document, [.translationFault(.notXML(fault, in: readable), isEmpty: bytes.isEmpty)])
    }
    guard text.end == bytes.count else {
      return (walker.document, [.translationFault(.nulCharacter(at: text.end))])
    }
    return (walker.document, walker.faults)
  }
}
