import Authoring
import StoryModel

extension AuthoredContext {
  init(
    _ story: AuthoredStory, _ texts: InterfaceTexts, feedbackLabel: String, stamp: String,
    play: PlayFormContext?, isRefused: Bool, notice: String?, drawing: String?
  ) {
    let a = AuthorTexts.of(texts.language)
    let places = PlaceNames(story.loaded.source, in: story.loaded.folder)
    let finding = { (diagnostic: Diagnostic) in Finding(diagnostic, in: story.loaded, places, a) }
    self.init(
      feedbackLabel: feedbackLabel, a: a, p: .of(texts.language), stamp: isRefused ? nil : stamp,
      storyTitle: story.title, storyLanguage: story.language ?? texts.language,
      download: "/team/stories/\(story.key)/story.xml",
      archive: StoryDownload.files(in: story.loaded.folder).map { _ in
        "/team/stories/\(story.key)/story.zip"
      },
      play: play, isRefused: isRefused, notice: notice, findings: story.findings.map(finding),
      noFindings: story.count(.refuted) == 0 ? a.noFindings : a.foundByProof, proof: story.proof.map(finding),
      drawing: drawing)
  }
}

extension AuthoredContext.Finding {
  fileprivate init(
    _ diagnostic: Diagnostic, in story: LoadedStory, _ places: PlaceNames, _ a: AuthorTexts
  ) {
    let evidence = diagnostic.evidence
    // What is proved, or open, of the whole story stands at its first line, which says nothing.
    let isOfWhole =
      evidence != nil && evidence?.verdict != .refuted
      && diagnostic.range == story.compilation?.flow.titleRange
    let place = places.place(of: diagnostic.range)
    let file = place.file == story.source.path ? nil : place.file.split(separator: "/").last.map(String.init)
    let help = diagnostic.help[a.messages]
    let verdict = evidence.map { a.word(for: $0.verdict) } ?? a.word(for: diagnostic.severity)
    let message = diagnostic.message[a.messages]
    // The verdict stands before it already.
    let said = message.hasPrefix(verdict + ": ") ? message.dropFirst(verdict.count + 2) : message[...]
    self.init(
      verdict: verdict, isGood: evidence?.verdict == .proved, message: String(said),
      help: help.isEmpty ? nil : help, place: isOfWhole ? nil : a.line(place.line, of: file),
      source: isOfWhole ? nil : Self.line(at: Int(diagnostic.range.start), in: story.source.bytes),
      run: Self.run(evidence?.conversation ?? []))
  }

  /// The line around an offset, without the white space around it, and not endless.
  private static func line(at offset: Int, in bytes: [UInt8]) -> String? {
    let offset = min(offset, bytes.count)
    let isEnd = { (byte: UInt8) in byte == UInt8(ascii: "\n") || byte == UInt8(ascii: "\r") }
    let start = bytes[..<offset].lastIndex(where: isEnd).map { $0 + 1 } ?? 0
    let end = bytes[offset...].firstIndex(where: isEnd) ?? bytes.count
    let line = String(decoding: bytes[start..<end], as: UTF8.self).drop(while: \.isWhitespace)
    guard !line.isEmpty else { return nil }
    return line.count > 240 ? line.prefix(240) + "…" : String(line)
  }

  private static func run(_ lines: [String]) -> AuthoredContext.Run? {
    guard !lines.isEmpty else { return nil }
    return .init(
      lines: lines.map { line in
        let isEmployee = line.hasPrefix("> ")
        return .init(isEmployee: isEmployee, text: isEmployee ? String(line.dropFirst(2)) : line)
      })
  }
}
