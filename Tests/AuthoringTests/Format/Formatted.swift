import Authoring
import StoryModel
import Testing

/// The lines between a story's title and its end, laid out anew.
func formatted(_ rest: String, sourceLocation: SourceLocation = #_sourceLocation) throws -> String {
  let head = "<story id=\"proef\" xml:lang=\"nl\" guide=\"vicky\"><title>Proef</title>"
  let text = try laidOut(head + rest + "</story>", sourceLocation: sourceLocation)
  let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
  return lines.dropFirst(3).dropLast(2).joined(separator: "\n")
}

/// The beats of a scene, laid out anew: the lines between its tags.
func formatted(beats: String, sourceLocation: SourceLocation = #_sourceLocation) throws -> String {
  let text = try formatted("<scene id=\"begin\">\(beats)</scene>", sourceLocation: sourceLocation)
  let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
  return lines.dropFirst(2).dropLast().map { $0.dropFirst(4) }.joined(separator: "\n")
}

/// A whole story, laid out anew; laying it out once more changes nothing.
func laidOut(_ xml: String, sourceLocation: SourceLocation = #_sourceLocation) throws -> String {
  let first = try file(of: xml, sourceLocation)
  let text = String(decoding: first.bytes, as: UTF8.self)
  let second = try file(of: text, sourceLocation)
  #expect(!second.isChanged, sourceLocation: sourceLocation)
  return text
}

private func file(of xml: String, _ sourceLocation: SourceLocation) throws -> FormattedFile {
  let formatting = Formatter.story(SourceText(path: "story.xml", bytes: Array(xml.utf8)))
  guard case .done(let files) = formatting else {
    Issue.record("refused", sourceLocation: sourceLocation)
    throw Refused()
  }
  return try #require(files.first, sourceLocation: sourceLocation)
}

private struct Refused: Error {}
