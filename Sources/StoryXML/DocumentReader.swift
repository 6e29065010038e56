import StoryModel

/// The way from bytes to what a builder makes of them, the same for every kind of document.
enum DocumentReader {
  /// Reads the document that begins at `base` and ends with the bytes.
  ///
  /// Gives whether it was read to its end.
  static func read<Builder: DocumentBuilder>(
    _ bytes: UnsafeBufferPointer<UInt8>, from base: Int = 0, language: Language, limit: Int,
    into builder: inout Builder, findings: inout Findings
  ) -> Bool {
    guard bytes.count - base <= limit else {
      var finding = Diagnostic.tooLarge(bytes: bytes.count - base, limit: limit)
      finding.range = SourceRange(base, base)
      findings.add(finding)
      return false
    }
    let (text, faults) = Utf8Check.check(bytes, from: base)
    guard faults.isEmpty else {
      for fault in faults { findings.add(fault) }
      return false
    }
    let readable = UnsafeBufferPointer(rebasing: bytes[..<text.end])
    var walker = DocumentWalker(bytes: readable, from: base, language: language, builder: builder)
    walker.findings = findings
    let fault = XMLPass.run(over: readable, from: base, telling: &walker)
    builder = walker.builder
    findings = walker.findings
    if let fault {
      // What libxml2 takes for the end of the file is where a NUL stands.
      let isAtNul = text.end < bytes.count && fault.offset >= text.end
      findings.add(isAtNul ? .nulCharacter(at: text.end) : .notXML(fault, in: readable))
      return false
    }
    guard !walker.isStopped else { return false }
    guard text.end == bytes.count else {
      findings.add(.nulCharacter(at: text.end))
      return false
    }
    return true
  }
}
