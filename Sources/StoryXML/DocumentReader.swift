import StoryModel

/// The way from bytes to a value, the same for every kind of document.
enum DocumentReader<Builder: DocumentBuilder> {
  static func read(
    _ source: SourceText, setup: Builder.Setup, limit: Int
  ) -> Reading<Builder.Product> {
    guard source.bytes.count <= limit else {
      return Reading(value: nil, diagnostics: [.tooLarge(bytes: source.bytes.count, limit: limit)])
    }
    return source.bytes.withUnsafeBufferPointer { bytes in
      let (text, findings) = Utf8Check.check(bytes)
      guard findings.isEmpty else { return Reading(value: nil, diagnostics: findings) }
      return read(bytes, text: text, setup: setup)
    }
  }

  private static func read(
    _ bytes: UnsafeBufferPointer<UInt8>, text: Utf8Text, setup: Builder.Setup
  ) -> Reading<Builder.Product> {
    let readable = UnsafeBufferPointer(rebasing: bytes[..<text.end])
    var walker = DocumentWalker<Builder>(bytes: readable, setup: setup)
    let fault = XMLPass.run(over: readable, telling: &walker)
    var findings = walker.findings
    if let fault {
      // What libxml2 takes for the end of the file is where a NUL stands.
      let isAtNul = text.end < bytes.count && fault.offset >= text.end
      findings.add(isAtNul ? .nulCharacter(at: text.end) : .notXML(fault, in: readable))
    } else if text.end < bytes.count, !walker.isStopped {
      findings.add(.nulCharacter(at: text.end))
    } else if !walker.isStopped {
      return Reading(value: walker.builder.finish(), diagnostics: findings.inFileOrder())
    }
    return Reading(value: nil, diagnostics: findings.inFileOrder())
  }
}
