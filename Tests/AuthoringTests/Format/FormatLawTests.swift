import Authoring
import StoryEngine
import StoryModel
import StoryXML
import TestSupport
import Testing

/// What holds for every story that is laid out anew: stories that nobody wrote, as untidy as they come.
@Suite("Whatever story is laid out anew")
struct FormatLawTests {
  /// A dozen at a time, so that a failure names few of them.
  static let batches: [Range<UInt64>] = (0..<10).map { (batch: UInt64) in batch * 12..<(batch + 1) * 12 }

  @Test("twice is the same as once", arguments: batches)
  func idempotent(_ seeds: Range<UInt64>) throws {
    try each(seeds) { story, once in
      let again = try formatted(once)
      #expect(again.allSatisfy { !$0.isChanged && $0.idCount == 0 }, "\(story)")
    }
  }

  @Test("every id is there, and no other warning has come", arguments: batches)
  func ids(_ seeds: Range<UInt64>) throws {
    try each(seeds) { story, files in
      let reading = compile(files)
      #expect(reading.diagnostics.map { $0.code.name } == [], "\(story)")
      #expect(reading.value?.problems.count == 0, "\(story)")
    }
  }

  @Test("no comment, no processing instruction and no CDATA is lost or changed", arguments: batches)
  func remarks(_ seeds: Range<UInt64>) throws {
    try each(seeds) { story, files in
      let before = ([story.xml] + story.included.values.sorted()).flatMap(Self.remarks)
      let after = files.map { String(decoding: $0.bytes, as: UTF8.self) }.flatMap(Self.remarks)
      #expect(after == before, "\(story)")
    }
  }

  @Test("it tells the same to whatever anybody answers", arguments: batches)
  func told(_ seeds: Range<UInt64>) throws {
    try each(seeds) { story, files in
      let before = StoryReader.compile(story.source, cast: .sample, include: story.include)
      let (old, new) = (try #require(before.value).flow, try #require(compile(files).value).flow)
      for seed in 1...3 {
        var tour = Listener(old, seed: UInt64(seed))
        var other = Listener(new, seed: UInt64(seed))
        for _ in 0..<30 { #expect(tour.step() == other.step(), "\(story)") }
      }
    }
  }

  @Test("its lines are as they should be", arguments: batches)
  func lines(_ seeds: Range<UInt64>) throws {
    try each(seeds) { story, files in
      for file in files {
        let text = String(decoding: file.bytes, as: UTF8.self)
        #expect(
          text.hasPrefix("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n") && text.hasSuffix(">\n"), "\(story)")
        #expect(!text.contains("\r") && !text.contains("\n\n\n") && !text.contains(" \n"), "\(story)")
      }
    }
  }

  private func each(_ seeds: Range<UInt64>, _ check: (GeneratedStory, [FormattedFile]) throws -> Void) throws
  {
    for seed in seeds {
      let style = GeneratedStory.Style.allCases[Int(seed % 2)]
      let story = GeneratedStory(
        style, seed: seed, size: 1 + Int(seed % 7), named: Int(seed % 3) * 50, untidy: seed % 5 > 0,
        split: true)
      guard case .done(let files) = Formatter.story(story.source, include: story.include) else {
        Issue.record("refused: \(story)")
        continue
      }
      try check(story, files)
    }
  }

  private func formatted(_ files: [FormattedFile]) throws -> [FormattedFile] {
    let sources = files.map { SourceText(path: $0.source.path, bytes: $0.bytes) }
    let formatting = Formatter.story(try #require(sources.first)) { path in sources.first { $0.path == path }
    }
    guard case .done(let again) = formatting else { return [] }
    return again
  }

  private func compile(_ files: [FormattedFile]) -> Reading<Compilation> {
    let sources = files.map { SourceText(path: $0.source.path, bytes: $0.bytes) }
    return StoryReader.compile(sources[0], cast: .sample) { path in sources.first { $0.path == path } }
  }

  /// In order, with the line ends that XML makes of them.
  private static func remarks(in xml: String) -> [String] {
    let plain = xml.replacing("\r\n", with: "\n")
    return plain.matches(of: /<!--[\s\S]*?-->|<\?redactie[\s\S]*?\?>|<!\[CDATA\[[\s\S]*?\]\]>/).map {
      String($0.output)
    }
  }
}
